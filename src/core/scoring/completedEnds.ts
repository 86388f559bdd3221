import { compare, type Rational } from "../number/index.ts";
import { bandsBetween } from "./assignBand.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { completionsOf } from "./completions.ts";
import { createEvaluation } from "./createEvaluation.ts";
import { endAnswers } from "./endAnswers.ts";
import type { Evaluation } from "./evaluation.ts";

/** What one completion gives at both ends of the answers nothing looks at. */
export interface CompletedEnds {
  readonly values: readonly Rational[];
  readonly bands: readonly string[];
  /** Enough terms count for a value: a completion may hide so much that there is none. */
  readonly isEnough: boolean;
  /** So they do at both ends. */
  readonly isAlways: boolean;
}

/**
 * What each completion of a scale comes to, tried one by one; "nothing" for one that leaves nothing
 * to score. Undefined where they are too many, or an open item has no list of answers or no ends.
 */
export function completedEnds(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
): readonly (CompletedEnds | "nothing")[] | undefined {
  const completions = completionsOf(scorer, compiled, evaluation);
  const found: (CompletedEnds | "nothing")[] = [];
  for (const completion of completions ?? []) {
    const ends = endsOf(scorer, compiled, completion);
    if (ends === undefined) return undefined;
    found.push(ends);
  }
  return completions === undefined ? undefined : found;
}

function endsOf(
  scorer: Scorer,
  compiled: CompiledScale,
  completion: Evaluation,
): CompletedEnds | "nothing" | undefined {
  const filled = endAnswers(scorer, compiled, completion);
  if (filled === undefined) return undefined;
  const ends = filled.map((answers) =>
    answers === completion.answers
      ? completion
      : createEvaluation(scorer, answers, completion.given),
  );
  const steps = ends.map((one) => one.scale(compiled.scale.id));
  const combined = steps.flatMap((one) => one.combined ?? []);
  const values = combined.flatMap(({ result }) => result ?? []).sort(compare);
  // A norm table without the row of an end says nothing of what lies between.
  if (ends.length > 1 && values.length < combined.length) return undefined;
  const [low, high] = [values[0], values.at(-1)];
  const [first] = ends;
  if (low === undefined || high === undefined || first === undefined) return "nothing";
  return {
    values: [low, high],
    bands: bandsBetween(compiled, low, high, first),
    isEnough: steps.some(({ kind }) => kind === "value"),
    isAlways: steps.every(({ kind }) => kind === "value"),
  };
}
