import type { AnswerState } from "./condition.schema.ts";

/**
 * What was said to one item: a code, text or day, a number, the options ticked, or the rows of a
 * repeat. An empty list is an answer only where the item says `emptyIs: "none"`.
 */
export type AnswerValue = string | number | readonly string[] | readonly Row[];

/** One row of a repeat: what was said to each of its items. What is not there was not reached. */
export type Row = Readonly<Record<string, Answer>>;

/** What was said to one item: a value, or which kind of non-answer. Blank is the absence of both. */
export type Answer =
  | { readonly state: "answered"; readonly value: AnswerValue }
  | { readonly state: Exclude<AnswerState, "answered" | "notAsked" | "notReached"> };

/** True for options ticked, and for an empty list. */
export function isTicks(value: AnswerValue): value is readonly string[] {
  return typeof value === "object" && value.every((one) => typeof one === "string");
}

/** The rows of a repeat; none where there is no answer, and where "none" is the answer. */
export function rowsOf(value: AnswerValue | undefined): readonly Row[] {
  return value !== undefined && isRows(value) ? value : [];
}

/** True for the rows of a repeat, and for an empty list. */
export function isRows(value: AnswerValue): value is readonly Row[] {
  return typeof value === "object" && value.every((one) => typeof one === "object");
}
