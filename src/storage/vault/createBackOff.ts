/** Makes whoever guesses wait. Nothing is wiped, however many wrong tries there are. */
export interface BackOff {
  /** Comes back when the next try may be made. */
  readonly before: (vault: string) => Promise<void>;
  readonly after: (vault: string, succeeded: boolean) => void;
}

const freeTries = 5;
const longestWait = 60_000;

export function createBackOff(wait: (milliseconds: number) => Promise<void>): BackOff {
  const failures = new Map<string, number>();
  return {
    before: async (vault) => {
      const tooMany = (failures.get(vault) ?? 0) - freeTries;
      if (tooMany >= 0) await wait(Math.min(longestWait, 1000 * 2 ** tooMany));
    },
    after: (vault, succeeded) => {
      failures.set(vault, succeeded ? 0 : (failures.get(vault) ?? 0) + 1);
    },
  };
}
