import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { openCases } from "./openCases.ts";
import { answeredAt, isOpen, type Place, placesOf } from "./places.ts";
import { possibleAnswers } from "./possibleAnswers.ts";

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
  if (areCertainlyTooMany(scorer, compiled, evaluation)) return undefined;
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
    if (complete.length + waiting.length > compiled.mostCompletions) return undefined;
  }
  return complete;
}

/**
 * Questions that always apply are answered in every completion, so their answers alone make at least
 * so many: told before any is tried, or thousands would be tried in vain.
 */
function areCertainlyTooMany(
  { instrument }: Scorer,
  { closure, pivots, mostCompletions }: CompiledScale,
  evaluation: Evaluation,
): boolean {
  let least = 1;
  for (const item of closure) {
    const isAlways =
      pivots.has(item) &&
      instrument.items.get(item)?.item.condition === undefined &&
      !instrument.repeatOf.has(item) &&
      evaluation.given.cases?.has(item) !== true;
    if (!isAlways || !isOpen(evaluation, { item })) continue;
    const count = possibleAnswers(instrument, item)?.length;
    if (count === undefined) return true;
    least *= count;
    if (least > mostCompletions) return true;
  }
  return false;
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
