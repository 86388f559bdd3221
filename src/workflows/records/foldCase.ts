import { defined } from "../../core/shape/index.ts";
import { type AssessmentState, foldAssessment } from "./foldAssessment.ts";
import { inOrder } from "./inOrder.ts";
import type { CaseRecord, RetentionDecision } from "./record.schema.ts";

export interface CaseState {
  readonly id: string;
  readonly reference: string;
  readonly openedAt: string;
  /** When anything but a decision on retention was last written. */
  readonly changedAt: string;
  /** What was last decided on keeping or erasing it, if anything was. */
  readonly retention?: RetentionState;
  readonly assessments: readonly AssessmentState[];
}

interface RetentionState {
  readonly decision: Exclude<RetentionDecision, "none">;
  readonly at: string;
  readonly reason?: string;
  readonly sitting?: string;
}

/** What a set of records says, whatever order they come in. Undefined without an opening. */
export function foldCase(records: readonly CaseRecord[]): CaseState | undefined {
  const ordered = inOrder(records);
  const opening = ordered.find(({ body }) => body.type === "caseOpened");
  const last = ordered.filter(({ body }) => body.type !== "retention").at(-1);
  if (opening?.body.type !== "caseOpened" || last === undefined) return undefined;
  return defined({
    id: opening.case,
    reference: opening.body.reference,
    openedAt: opening.at,
    changedAt: last.at,
    retention: retentionIn(ordered),
    assessments: ordered.flatMap(({ at, body }) =>
      body.type === "assessmentStarted" ? [foldAssessment(at, body, ordered)] : [],
    ),
  });
}

function retentionIn(ordered: readonly CaseRecord[]): RetentionState | undefined {
  const last = ordered.filter(({ body }) => body.type === "retention").at(-1);
  if (last?.body.type !== "retention" || last.body.decision === "none") return undefined;
  const { decision, reason, sitting } = last.body;
  return defined({ decision, at: last.at, reason, sitting });
}
