import { fail, type Issue, issue, ok, type Result } from "../../core/issue/index.ts";
import { type Intent, intentKey } from "./intent.ts";

/** Whether all that was said is on disk. Told as it is, never ahead of the disk. */
export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly issue: Issue };

export interface SaveQueue {
  readonly add: (intent: Intent) => void;
  /** What is not on disk yet, oldest first. */
  readonly waiting: () => readonly Intent[];
  readonly state: () => SaveState;
  /** Writes what is waiting; resolves when all is on disk, or with what stands in the way. */
  readonly flush: () => Promise<Result<void>>;
}

type Write = (intents: readonly Intent[]) => Promise<Result<void>>;

/**
 * Keeps what is said until it is on disk. A failed write loses nothing: its intents wait, and
 * are tried again with the next one or when asked.
 */
export function createSaveQueue(write: Write, changed: () => void): SaveQueue {
  const pending = new Map<string, Intent>();
  let writing: readonly Intent[] = [];
  let running: Promise<Result<void>> | undefined;
  let state: SaveState = { kind: "saved" };

  function become(next: SaveState): void {
    state = next;
    changed();
  }

  /** From here on a new word starts a new round: told before the state, which others answer. */
  function end(outcome: SaveState): void {
    running = undefined;
    become(outcome);
  }

  async function drain(): Promise<Result<void>> {
    become({ kind: "saving" });
    while (pending.size > 0) {
      writing = [...pending.values()];
      pending.clear();
      const written = await triedTo(write, writing);
      if (!written.ok) {
        // What was said anew meanwhile stands; the rest goes back in front.
        const newer = [...pending.values()];
        pending.clear();
        for (const intent of [...writing, ...newer]) pending.set(intentKey(intent), intent);
        writing = [];
        const [first] = written.issues;
        if (first !== undefined) end({ kind: "failed", issue: first });
        return written;
      }
      writing = [];
    }
    end({ kind: "saved" });
    return ok(undefined);
  }

  function flush(): Promise<Result<void>> {
    if (running !== undefined) return running;
    const round = drain().finally(() => {
      if (running === round) running = undefined;
    });
    running = round;
    return round;
  }

  return {
    add: (intent) => {
      pending.delete(intentKey(intent));
      pending.set(intentKey(intent), intent);
      changed();
      void flush();
    },
    waiting: () => [...writing, ...pending.values()],
    state: () => state,
    flush: () =>
      pending.size === 0 && running === undefined ? Promise.resolve(ok(undefined)) : flush(),
  };
}

/** A store that breaks instead of answering has written nothing: told as any other failure. */
async function triedTo(write: Write, intents: readonly Intent[]): Promise<Result<void>> {
  try {
    return await write(intents);
  } catch {
    return fail([issue("storage/failed", "")]);
  }
}
