import { compare, type Rational } from "../number/index.ts";
import { bandRank, bandsBetween } from "./assignBand.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { completionsOf } from "./completions.ts";
import { createEvaluation } from "./createEvaluation.ts";
import { endAnswers } from "./endAnswers.ts";
import type { Evaluation } from "./evaluation.ts";
import { outerBounds } from "./outerBounds.ts";
import type { Bounds } from "./score.ts";

/** What one completion gives at both ends of the answers nothing looks at. */
interface Ends {
  readonly values: readonly Rational[];
  readonly bands: readonly string[];
  /** Enough terms count for a value: a completion may hide so much that there is none. */
  readonly isEnough: boolean;
}

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
  const found = completionsOf(scorer, compiled, evaluation)?.map((one) =>
    endsOf(scorer, compiled, one),
  );
  if (found === undefined || found.includes("unknown")) {
    return outerBounds(scorer, compiled, evaluation);
  }
  const all = found.flatMap((ends) => (typeof ends === "object" ? [ends] : []));
  const enough = all.filter(({ isEnough }) => isEnough);
  return boundsOver(compiled, enough.length > 0 ? enough : all);
}

function boundsOver(compiled: CompiledScale, ends: readonly Ends[]): Bounds | undefined {
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

/** "nothing" when nothing is left to score, "unknown" when an item has no ends. */
function endsOf(
  scorer: Scorer,
  compiled: CompiledScale,
  completion: Evaluation,
): Ends | "nothing" | "unknown" {
  const filled = endAnswers(scorer, compiled, completion);
  if (filled === undefined) return "unknown";
  const ends = filled.map((answers) =>
    answers === completion.answers
      ? completion
      : createEvaluation(scorer, answers, completion.given),
  );
  const steps = ends.map((one) => one.scale(compiled.scale.id));
  const combined = steps.flatMap((one) => one.combined ?? []);
  const values = combined.flatMap(({ result }) => result ?? []).sort(compare);
  // A norm table without the row of an end says nothing of what lies between.
  if (ends.length > 1 && values.length < combined.length) return "unknown";
  const [low, high] = [values[0], values.at(-1)];
  const [first] = ends;
  if (low === undefined || high === undefined || first === undefined) return "nothing";
  return {
    values: [low, high],
    bands: bandsBetween(compiled, low, high, first),
    isEnough: steps.some(({ kind }) => kind === "value"),
  };
}
