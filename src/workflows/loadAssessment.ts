import { fail, type Issue, issue, ok, type Result } from "../core/issue/index.ts";
import { compileScorer, type Scorer } from "../core/scoring/index.ts";
import type { Ports } from "./ports.ts";
import { type AssessmentState, type CaseRecord, foldCase } from "./records/index.ts";

export interface LoadedAssessment {
  readonly reference: string;
  readonly assessment: AssessmentState;
  readonly scorer: Scorer;
  readonly records: readonly CaseRecord[];
  /** Why the case is not written to, where it is not: above all that a row of it cannot be read. */
  readonly readOnly: Issue | undefined;
}

/** The latest assessment of a case, with the exact instrument version it was given to. */
export async function loadAssessment(
  { store, instruments }: Pick<Ports, "store" | "instruments">,
  caseId: string,
): Promise<Result<LoadedAssessment>> {
  const stored = await store.loadCase(caseId);
  if (!stored.ok) return stored;
  const { records, unreadable } = stored.value;
  const state = foldCase(records);
  const assessment = state?.assessments.at(-1);
  if (state === undefined || assessment === undefined) {
    return fail([unreadable[0]?.issue ?? issue("case/not-found", "")]);
  }
  const instrument = await instruments.find(assessment.instrument);
  if (instrument === undefined) {
    const { id, version } = assessment.instrument;
    return fail([issue("case/instrument-missing", "", { id, version })]);
  }
  const { reference } = state;
  const scorer = compileScorer(instrument);
  const readOnly = store.readOnly ?? unreadable[0]?.issue;
  return ok({ reference, assessment, scorer, records, readOnly });
}
