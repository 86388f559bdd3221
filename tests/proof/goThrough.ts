export interface Course {
  /** As in `npm run proof -- NAME`, with what else must be said to go on. */
  readonly command: (count: number, seed: number) => string;
  readonly count: number;
  /** That of the first case; each next one is one higher. */
  readonly seed: number;
  /** Goes through the case of a seed; gives what was wrong, or undefined when there are no more. */
  readonly act: (seed: number) => Promise<readonly string[] | undefined>;
}

export interface Passage {
  readonly done: number;
  readonly wrong: number;
}

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
  let done = 0;
  let wrong = 0;
  console.log(`Seed ${seed}, ${count} cases`);
  while (done < count && !isStopped) {
    const found = await act(seed + done);
    if (found === undefined) break;
    for (const what of found) console.log(`  ${seed + done}: ${what}`);
    wrong += found.length > 0 ? 1 : 0;
    done += 1;
    if (done % 100 === 0) console.log(`  ${done} done, ${wrong} wrong`);
  }
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (isStopped && done < count)
    console.log(`Stopped. Go on: ${command(count - done, seed + done)}`);
  return { done, wrong };
}
