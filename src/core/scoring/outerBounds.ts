import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { intervalOf } from "./intervalOf.ts";
import { outerBands } from "./outerBands.ts";
import type { Bounds } from "./score.ts";

/**
 * A hull that encloses the bounds when the completions are too many to try. Undefined where no
 * number bounds what a missing answer could give.
 */
export function outerBounds(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
): Bounds | undefined {
  const { answers, given } = evaluation;
  // What a condition says now, answers to come may turn.
  const certain = createEvaluation(scorer, answers, { ...given, onlyCertain: true });
  const interval = intervalOf(scorer, compiled, { plain: evaluation, certain, known: new Map() });
  if (interval === undefined || interval === "nothing") return undefined;
  const { min: low, max: high } = interval;
  const bands = outerBands(compiled, low, high, certain);
  const [lowBand, highBand] = [bands[0], bands.at(-1)];
  return {
    low,
    high,
    exactness: "outer",
    ...(lowBand === undefined || highBand === undefined ? {} : { lowBand, highBand }),
  };
}
