import { type AssessmentState, foldAssessment } from "./foldAssessment.ts";
import { inOrder } from "./inOrder.ts";
import type { CaseRecord } from "./record.schema.ts";

export interface CaseState {
  readonly id: string;
  readonly reference: string;
  readonly openedAt: string;
  readonly changedAt: string;
  readonly assessments: readonly AssessmentState[];
}

/** What a set of records says, whatever order they come in. Undefined without an opening. */
export function foldCase(records: readonly CaseRecord[]): CaseState | undefined {
  const ordered = inOrder(records);
  const opening = ordered.find(({ body }) => body.type === "caseOpened");
  const last = ordered.at(-1);
  if (opening?.body.type !== "caseOpened" || last === undefined) return undefined;
  return {
    id: opening.case,
    reference: opening.body.reference,
    openedAt: opening.at,
    changedAt: last.at,
    assessments: ordered.flatMap(({ at, body }) =>
      body.type === "assessmentStarted" ? [foldAssessment(at, body, ordered)] : [],
    ),
  };
}
