import type { AnswerValue } from "../condition/index.ts";
import type { NonAnswer } from "../instrument/index.ts";

/** What was said to one item: a value, or which kind of non-answer. Blank is the absence of both. */
export type Answer =
  | { readonly state: "answered"; readonly value: AnswerValue }
  | { readonly state: NonAnswer };

/** All that one respondent has said, by item id. */
export type Answers = Readonly<Record<string, Answer>>;

export function answered(value: AnswerValue): Answer {
  return { state: "answered", value };
}
