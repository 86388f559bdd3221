import type { ItemStatus } from "../../../core/response/index.ts";
import { createEvaluation, type Scorer } from "../../../core/scoring/index.ts";
import type { AssessmentState, SectionMark } from "../../../workflows/records/index.ts";

export interface SectionModel {
  readonly id: string;
  /** Items that apply now, in order, with what is only to be read. */
  readonly items: readonly string[];
  /** How many questions apply, and how many of them have an answer or a spoken non-answer. */
  readonly asked: number;
  readonly met: number;
  /** Questions that apply and have nothing yet. Never an error: a list to choose from. */
  readonly gaps: readonly string[];
  readonly mark: SectionMark;
  readonly progress: "notBegun" | "underWay" | "done";
}

/** The sections of a talk as they stand. */
export function talkModel(scorer: Scorer, assessment: AssessmentState): readonly SectionModel[] {
  const { instrument } = scorer;
  const { item: statusOf } = createEvaluation(scorer, assessment.answers);
  return instrument.file.sections.map((section) => {
    const items = section.items.map(({ id }) => id).filter((id) => statusOf(id).applies === true);
    const questions = items.filter((id) => instrument.items.get(id)?.item.type !== "display");
    const gaps = questions.filter((id) => isGap(statusOf(id)));
    const met = questions.length - gaps.length;
    return {
      id: section.id,
      items,
      asked: questions.length,
      met,
      gaps,
      mark: assessment.marks.get(section.id) ?? "none",
      progress: gaps.length === 0 ? "done" : met > 0 ? "underWay" : "notBegun",
    };
  });
}

function isGap({ state }: ItemStatus): boolean {
  return state === "notReached" || state === "skipped";
}
