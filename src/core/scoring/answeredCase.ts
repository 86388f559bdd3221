import { answered } from "../response/index.ts";
import type { Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { isOpen } from "./places.ts";

/**
 * The response in one case: a question that could still be answered is, and elsewhere read as
 * well; one that gets no answer is only assumed where it chooses.
 */
export function answeredCase(
  scorer: Scorer,
  evaluation: Evaluation,
  cases: ReadonlyMap<string, string>,
): Evaluation {
  const open = [...cases].filter(([item]) => isOpen(evaluation, { item }));
  const given = Object.fromEntries(open.map(([id, code]) => [id, answered(code)]));
  return createEvaluation(
    scorer,
    { ...evaluation.answers, ...given },
    { ...evaluation.given, cases },
  );
}
