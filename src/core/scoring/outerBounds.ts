import { compare } from "../number/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { intervalOf } from "./intervalOf.ts";
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
  const interval = intervalOf(scorer, compiled, certain);
  if (interval === undefined || interval === "nothing") return undefined;
  const { min, max } = interval;
  const bands = compiled.bandSet?.set.bands;
  const [lowBand, highBand] = [bands?.[0]?.code, bands?.at(-1)?.code];
  return {
    low: compare(min, max) <= 0 ? min : max,
    high: compare(min, max) <= 0 ? max : min,
    exactness: "outer",
    ...(lowBand === undefined || highBand === undefined ? {} : { lowBand, highBand }),
  };
}
