import type { CompiledScale, Scorer } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";
import { intervalOf } from "./intervalOf.ts";
import { outerBands } from "./outerBands.ts";
import type { Bounds } from "./score.ts";
import { seenBoth } from "./seenBoth.ts";

/**
 * A hull that encloses the bounds when the completions are too many to try. Undefined where no
 * number bounds what a missing answer could give.
 */
export function outerBounds(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
): Bounds | undefined {
  const seen = seenBoth(scorer, evaluation);
  const interval = intervalOf(scorer, compiled, seen);
  if (interval === undefined || interval === "nothing") return undefined;
  const { min: low, max: high } = interval;
  const bands = outerBands(compiled, low, high, seen.certain);
  const [lowBand, highBand] = [bands[0], bands.at(-1)];
  return {
    low,
    high,
    exactness: "outer",
    ...(lowBand === undefined || highBand === undefined ? {} : { lowBand, highBand }),
  };
}
