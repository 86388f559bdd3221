import { rowsOf } from "../../../core/condition/index.ts";
import type { InstrumentItem } from "../../../core/instrument/index.ts";
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
  /** The questions of each row of a repeat; empty for other questions, and while there is no row. */
  readonly inRows: readonly (readonly ReviewRow[])[];
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
  const evaluation = scores?.evaluation ?? createEvaluation(scorer, assessment.answers);
  const sections = instrument.file.sections.map(({ id, items }) => {
    const notes = assessment.notes.get(id);
    return {
      id,
      title: wording.reader.text(`section.${id}.title`),
      mark: assessment.marks.get(id) ?? ("none" as const),
      clientWords: notes?.client ?? "",
      caseworkerNote: notes?.caseworker ?? "",
      rows: items.flatMap((item) =>
        item.type === "display" ? [] : reviewRow(scorer, evaluation, item.id, wording),
      ),
    };
  });
  const rows = sections.flatMap((section) => section.rows).flatMap(eachQuestion);
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
  evaluation: ReturnType<typeof createEvaluation>,
  id: string,
  wording: Wording,
): readonly ReviewRow[] {
  const found = instrument.items.get(id);
  const status = evaluation.item(id);
  if (found === undefined || status.applies !== true) return [];
  const inRows = rowsOf(status.value).map((_, index) =>
    [...found.rowItems.values()].flatMap((cell) =>
      askedRow(cell, evaluation.row(id, index).item(cell.item.id), wording),
    ),
  );
  return askedRow(found, status, wording).map((row) => ({ ...row, inRows }));
}

function askedRow(
  { item }: InstrumentItem,
  status: ItemStatus,
  wording: Wording,
): readonly ReviewRow[] {
  if (status.applies !== true || item.type === "display") return [];
  return [
    {
      item: item.id,
      question: wording.reader.text(`item.${item.id}.text`),
      answer: answerInWords(item, status, wording),
      isSensitive: item.sensitive === true || item.private === true,
      isBlank: status.state === "notReached" || status.state === "skipped",
      inRows: [],
    },
  ];
}

/** The questions that a row of the review counts as: itself, or those in the rows it has. */
export function eachQuestion(row: ReviewRow): readonly ReviewRow[] {
  return row.inRows.length === 0 ? [row] : row.inRows.flat();
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
