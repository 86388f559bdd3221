import type { Scorer } from "../../core/scoring/index.ts";

/** Enough for the answers that many give alike, and little beside the program itself. */
const mostKept = 5000;

/**
 * The core keeps a result for everybody who answers the same. In a file of millions who all answer
 * differently that would only fill the memory: over all scales together no more are kept than this.
 */
export function forgetKnown({ scales }: Scorer, most: number = mostKept): void {
  let kept = 0;
  for (const { known } of scales.values()) kept += known.size;
  if (kept < most) return;
  for (const { known } of scales.values()) known.clear();
}
