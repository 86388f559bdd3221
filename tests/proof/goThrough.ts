import { NotDone } from "./NotDone.ts";

export interface Course {
  /** As in `npm run proof -- NAME`, with what else must be said to go on. */
  readonly command: (count: number, seed: number) => string;
  readonly count: number;
  /** That of the first case; each next one is one higher. */
  readonly seed: number;
  /**
   * Goes through the case of a seed; gives what was wrong, or undefined when there are no more.
   * Throws `NotDone` when it could not be gone through.
   */
  readonly act: (seed: number) => Promise<readonly string[] | undefined>;
}

export interface Passage {
  /** Cases gone through, those that were wrong among them. */
  readonly done: number;
  readonly wrong: number;
}

const mostInVain = 20;

/**
 * Goes through so many cases and prints what was wrong. When it is stopped it ends the case it is
 * in, and says how to go on from there.
 */
export async function goThrough({ command, count, seed, act }: Course): Promise<Passage> {
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  let next = seed;
  let done = 0;
  let wrong = 0;
  let inVain = 0;
  console.log(`Seed ${seed}, ${count} cases`);
  for (; done < count && inVain < mostInVain && !isStopped; next += 1) {
    const found = await orNotDone(() => act(next));
    if (found === undefined) break;
    if (found instanceof NotDone) {
      console.log(`  ${next}: not done: ${found.message}`);
      inVain += 1;
      continue;
    }
    for (const what of found) console.log(`  ${next}: ${what}`);
    wrong += found.length > 0 ? 1 : 0;
    done += 1;
    if (done % 100 === 0) console.log(`  ${done} done, ${wrong} wrong`);
  }
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (isStopped && done < count) console.log(`Stopped. Go on: ${command(count - done, next)}`);
  return { done, wrong };
}

async function orNotDone<T>(act: () => Promise<T>): Promise<T | NotDone> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof NotDone) return error;
    throw error;
  }
}
