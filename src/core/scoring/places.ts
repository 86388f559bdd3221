import { type Answer, type AnswerValue, rowsOf } from "../condition/index.ts";
import { type Answers, answered, type ItemStatus } from "../response/index.ts";
import type { Evaluation } from "./evaluation.ts";

/** Where one answer stands: an item, or an item in one row of a repeat. */
export type Place =
  | { readonly item: string; readonly repeat?: undefined }
  | { readonly item: string; readonly repeat: string; readonly row: number };

/** The place of an item; of one in rows one for each row there is. */
export function placesOf(evaluation: Evaluation, item: string): readonly Place[] {
  const repeat = evaluation.instrument.repeatOf.get(item);
  if (repeat === undefined) return [{ item }];
  return rowsOf(evaluation.item(repeat).value).map((_, row) => ({ item, repeat, row }));
}

function statusAt(evaluation: Evaluation, place: Place): ItemStatus {
  return place.repeat === undefined
    ? evaluation.item(place.item)
    : evaluation.row(place.repeat, place.row).item(place.item);
}

/** It applies and could still be answered. */
export function isOpen(evaluation: Evaluation, place: Place): boolean {
  const { applies, settled } = statusAt(evaluation, place);
  return applies === true && !settled;
}

/** Nothing can come of it any more: not an answer, nor that it applies. */
export function isSettled(evaluation: Evaluation, place: Place): boolean {
  const { applies, settled } = statusAt(evaluation, place);
  return settled && applies !== "unknown";
}

/** The answers with one more, in its row if it stands in one. */
export function answeredAt(answers: Answers, place: Place, value: AnswerValue): Answers {
  const more = { ...answers };
  giveAnswer(more, place, value);
  return more;
}

/** Puts one more answer into answers that nobody else holds. */
export function giveAnswer(
  answers: Record<string, Answer>,
  place: Place,
  value: AnswerValue,
): void {
  const { item, repeat } = place;
  if (repeat === undefined) {
    answers[item] = answered(value);
    return;
  }
  const before = answers[repeat];
  const rows = rowsOf(before?.state === "answered" ? before.value : undefined);
  const changed = rows.map((row, r) =>
    r === place.row ? { ...row, [item]: answered(value) } : row,
  );
  answers[repeat] = answered(changed);
}
