import { compare } from "../number/index.ts";
import { bandRank } from "./assignBand.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { type CompletedEnds, completedEnds } from "./completedEnds.ts";
import type { Evaluation } from "./evaluation.ts";
import { outerBounds } from "./outerBounds.ts";
import type { Bounds } from "./score.ts";

/**
 * The lowest and highest score over every completion, gates and overrides included. A completion
 * answers what is open; it does not turn a question into a not-applicable one. Completions that
 * leave too little for a value have none to bound, unless all do. Undefined where nothing is left
 * to score, and where no number bounds what a missing day could give.
 */
export function scoreBounds(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
): Bounds | undefined {
  const found = completedEnds(scorer, compiled, evaluation);
  if (found === undefined) return outerBounds(scorer, compiled, evaluation);
  const all = found.flatMap((ends) => (typeof ends === "object" ? [ends] : []));
  const enough = all.filter(({ isEnough }) => isEnough);
  return boundsOver(compiled, enough.length > 0 ? enough : all);
}

function boundsOver(compiled: CompiledScale, ends: readonly CompletedEnds[]): Bounds | undefined {
  const values = ends.flatMap((one) => one.values).sort(compare);
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  const bands = ends
    .flatMap((one) => one.bands)
    .sort((a, b) => bandRank(compiled, a) - bandRank(compiled, b));
  // An answer that chooses no bands gives none, and then no band is certain.
  const hasAll = ends.every((one) => one.bands.length > 0);
  const [lowBand, highBand] = hasAll ? [bands[0], bands.at(-1)] : [];
  return {
    low,
    high,
    exactness: "exact",
    ...(lowBand === undefined ? {} : { lowBand }),
    ...(highBand === undefined ? {} : { highBand }),
  };
}
