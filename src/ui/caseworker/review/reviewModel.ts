import type { ItemStatus } from "../../../core/response/index.ts";
import { createEvaluation, type ResponseScores, type Scorer } from "../../../core/scoring/index.ts";
import type { AssessmentState, SectionMark } from "../../../workflows/records/index.ts";
import type { Wording } from "../../shared/wording.ts";
import { type AnswerInWords, answerInWords } from "../answerInWords.ts";

export interface ReviewRow {
  readonly item: string;
  readonly question: string;
  readonly answer: AnswerInWords;
  readonly isSensitive: boolean;
  /** Nothing has been said: neither an answer nor why there is none. */
  readonly isBlank: boolean;
}

export interface ReviewSection {
  readonly id: string;
  readonly title: string;
  readonly mark: SectionMark;
  readonly clientWords: string;
  readonly caseworkerNote: string;
  readonly rows: readonly ReviewRow[];
}

export interface ToClarify {
  readonly id: string;
  readonly text: string;
  /** The section where the first of its questions stands. */
  readonly section: string;
  readonly sectionTitle: string;
}

export interface Review {
  readonly sections: readonly ReviewSection[];
  readonly answered: number;
  readonly applicable: number;
  readonly blank: number;
  readonly toClarify: readonly ToClarify[];
}

/** All that was said, section by section, with what is blank and what does not fit together. */
export function reviewModel(
  scorer: Scorer,
  assessment: AssessmentState,
  scores: ResponseScores | undefined,
  wording: Wording,
): Review {
  const { instrument } = scorer;
  const statusOf = scores?.item ?? createEvaluation(scorer, assessment.answers).item;
  const sections = instrument.file.sections.map(({ id, items }) => {
    const notes = assessment.notes.get(id);
    return {
      id,
      title: wording.reader.text(`section.${id}.title`),
      mark: assessment.marks.get(id) ?? ("none" as const),
      clientWords: notes?.client ?? "",
      caseworkerNote: notes?.caseworker ?? "",
      rows: items.flatMap((item) =>
        item.type === "display" ? [] : reviewRow(scorer, statusOf, item.id, wording),
      ),
    };
  });
  const rows = sections.flatMap((section) => section.rows);
  return {
    sections,
    answered: rows.filter(({ answer }) => answer.isAnswer).length,
    applicable: rows.length,
    blank: rows.filter(({ isBlank }) => isBlank).length,
    toClarify: [
      ...conflictsToClarify(scorer, assessment, wording),
      ...(scores?.checks ?? []).map(({ id, items }) =>
        clarifyAt(scorer, id, wording.reader.text(`check.${id}.text`), items[0], wording),
      ),
    ],
  };
}

/** Empty where the question does not apply, or cannot be told to. */
function reviewRow(
  { instrument }: Scorer,
  statusOf: (id: string) => ItemStatus,
  id: string,
  wording: Wording,
): readonly ReviewRow[] {
  const status = statusOf(id);
  const item = instrument.items.get(id)?.item;
  if (status.applies !== true || item === undefined || item.type === "display") return [];
  return [
    {
      item: id,
      question: wording.reader.text(`item.${id}.text`),
      answer: answerInWords(instrument, statusOf, id, wording),
      isSensitive: item.sensitive === true || item.private === true,
      isBlank: status.state === "notReached" || status.state === "skipped",
    },
  ];
}

/** Questions that were answered differently on two devices. */
function conflictsToClarify(
  scorer: Scorer,
  assessment: AssessmentState,
  wording: Wording,
): readonly ToClarify[] {
  return [...assessment.conflicts.keys()].map((item) => {
    const question = wording.reader.text(`item.${item}.text`);
    const text = wording.translator.t("review.clarifyConflict", { question });
    return clarifyAt(scorer, `conflict-${item}`, text, item, wording);
  });
}

function clarifyAt(
  { instrument }: Scorer,
  id: string,
  text: string,
  item: string | undefined,
  wording: Wording,
): ToClarify {
  const section = instrument.items.get(item ?? "")?.section ?? "";
  return { id, text, section, sectionTitle: wording.reader.text(`section.${section}.title`) };
}
