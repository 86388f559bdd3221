import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { openCases } from "./openCases.ts";
import { answeredAt, isOpen, type Place, placesOf } from "./places.ts";
import { possibleAnswers } from "./possibleAnswers.ts";

/** Beyond this many completions the bounds are given as an outer hull instead. */
const mostCompletions = 4096;

/**
 * Every way the open pivots of a scale could be answered; undefined when there are too many, or
 * when one has no list of possible answers, as the rows of a repeat have none. A question that
 * chooses and gets no answer leaves all its cases open: in each of them other questions may come
 * to apply, and are answered too.
 */
export function completionsOf(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
): readonly Evaluation[] | undefined {
  const { repeatOf } = scorer.instrument;
  const readByRows = new Set(compiled.closure.flatMap((id) => repeatOf.get(id) ?? []));
  const complete: Evaluation[] = [];
  const waiting = [evaluation];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const seen = current;
    if ([...readByRows].some((item) => isOpen(seen, { item }))) return undefined;
    const next = openedFurther(scorer, compiled, current);
    if (next === undefined) return undefined;
    if (next.length === 0) complete.push(current);
    waiting.push(...next);
    if (complete.length + waiting.length > mostCompletions) return undefined;
  }
  return complete;
}

/** With each answer to the next open pivot, or else in each case; empty where nothing is open. */
function openedFurther(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
): readonly Evaluation[] | undefined {
  const { answers, given } = evaluation;
  const open = openPivot(compiled, evaluation);
  if (open === undefined) {
    return openCases(compiled, evaluation).map(({ cases }) => evaluation.assuming(cases));
  }
  return possibleAnswers(scorer.instrument, open.item)?.map((value) =>
    createEvaluation(scorer, answeredAt(answers, open, value), given),
  );
}

function openPivot({ closure, pivots }: CompiledScale, evaluation: Evaluation): Place | undefined {
  for (const id of closure) {
    if (!pivots.has(id) || evaluation.given.cases?.has(id) === true) continue;
    const open = placesOf(evaluation, id).find((place) => isOpen(evaluation, place));
    if (open !== undefined) return open;
  }
  return undefined;
}
