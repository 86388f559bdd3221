import { setImmediate } from "node:timers/promises";
import type { Attack } from "./attack.ts";
import { createCallCounter } from "./countCalls.ts";
import { createWorldCheck } from "./createWorldCheck.ts";

/**
 * More calls than this is more work than a file may make, at the gate or afterwards: a second or
 * two. The largest instrument in the library takes a ninth of it.
 */
export const mostCalls = 20_000_000;

type Kind = "accepted" | "refused" | "use";

interface Most {
  readonly calls: number;
  readonly name: string;
}

export interface HostileRun {
  /** Makes the file of a seed and tries it; gives what was wrong. */
  readonly act: (seed: number) => Promise<readonly string[]>;
  readonly accepted: () => number;
  readonly refused: () => number;
  /** The dearest at the gate, accepted and refused, and the dearest in use after it. */
  readonly most: () => Readonly<Record<Kind, Most>>;
  readonly stop: () => void;
}

export function createHostileRun(attack: Attack): HostileRun {
  const { countCalls, stop } = createCallCounter();
  const worldIsUnchanged = createWorldCheck();
  const none: Most = { calls: 0, name: "" };
  const most: Record<Kind, Most> = { accepted: none, refused: none, use: none };
  const counts = { accepted: 0, refused: 0 };
  const note = (kind: Kind, calls: number, name: string): readonly string[] => {
    if (calls > most[kind].calls) most[kind] = { calls, name };
    return calls > mostCalls ? [`${name}: ${calls} calls (${kind})`] : [];
  };
  return {
    act: async (seed) => {
      // Most attacks wait for nothing: without this a run could not be stopped.
      await setImmediate();
      try {
        const { name, isAccepted, gate, use } = await attack(seed, countCalls);
        worldIsUnchanged();
        const called = `${name} (seed ${seed})`;
        const kind = isAccepted ? "accepted" : "refused";
        counts[kind] += 1;
        return [...note(kind, gate, called), ...note("use", use, called)];
      } catch (error) {
        return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
      }
    },
    accepted: () => counts.accepted,
    refused: () => counts.refused,
    most: () => most,
    stop,
  };
}
