import { createEvaluation, type Scorer } from "../../../core/scoring/index.ts";
import type { AssessmentState, SectionMark } from "../../../workflows/records/index.ts";
import { questionStates } from "../questionStates.ts";

export interface SectionModel {
  readonly id: string;
  /** Items that apply now, in order, with what is only to be read. */
  readonly items: readonly string[];
  /**
   * How many questions apply, in every row of a repeat, and how many of them have an answer or a
   * spoken non-answer.
   */
  readonly asked: number;
  readonly met: number;
  /** How many questions apply and have nothing yet. Never an error. */
  readonly gaps: number;
  readonly mark: SectionMark;
  readonly progress: "notBegun" | "underWay" | "done";
}

/** The sections of a talk as they stand. */
export function talkModel(scorer: Scorer, assessment: AssessmentState): readonly SectionModel[] {
  const { instrument } = scorer;
  const evaluation = createEvaluation(scorer, assessment.answers);
  return instrument.file.sections.map((section) => {
    const items = section.items
      .map(({ id }) => id)
      .filter((id) => evaluation.item(id).applies === true);
    const questions = items.flatMap((id) => questionStates(instrument, evaluation, id));
    const gaps = questions.filter((state) => state === "notReached" || state === "skipped").length;
    const met = questions.length - gaps;
    return {
      id: section.id,
      items,
      asked: questions.length,
      met,
      gaps,
      mark: assessment.marks.get(section.id) ?? "none",
      progress: gaps === 0 ? "done" : met > 0 ? "underWay" : "notBegun",
    };
  });
}
