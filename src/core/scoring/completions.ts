import type { Answers } from "../response/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation, Given } from "./evaluation.ts";
import { answeredAt, isOpen, type Place, placesOf } from "./places.ts";
import { possibleAnswers } from "./possibleAnswers.ts";

/** Beyond this many completions the bounds are given as an outer hull instead. */
const mostCompletions = 4096;

export interface Completion {
  readonly answers: Answers;
  readonly evaluation: Evaluation;
}

/**
 * Every way the open pivots of a scale could be answered; undefined when there are too many, or
 * when one has no list of possible answers, as the rows of a repeat have none.
 */
export function completionsOf(
  scorer: Scorer,
  compiled: CompiledScale,
  answers: Answers,
  given: Given,
): readonly Completion[] | undefined {
  const { repeatOf } = scorer.instrument;
  const readByRows = new Set(compiled.closure.flatMap((id) => repeatOf.get(id) ?? []));
  const complete: Completion[] = [];
  const waiting: Answers[] = [answers];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const evaluation = createEvaluation(scorer, current, given);
    if ([...readByRows].some((item) => isOpen(evaluation, { item }))) return undefined;
    const open = openPivot(compiled, evaluation);
    if (open === undefined) {
      complete.push({ answers: current, evaluation });
    } else {
      const values = possibleAnswers(scorer.instrument, open.item);
      if (values === undefined) return undefined;
      for (const value of values) waiting.push(answeredAt(current, open, value));
    }
    if (complete.length + waiting.length > mostCompletions) return undefined;
  }
  return complete;
}

function openPivot({ closure, pivots }: CompiledScale, evaluation: Evaluation): Place | undefined {
  for (const id of closure) {
    if (!pivots.has(id) || evaluation.given.cases?.has(id) === true) continue;
    const open = placesOf(evaluation, id).find((place) => isOpen(evaluation, place));
    if (open !== undefined) return open;
  }
  return undefined;
}
