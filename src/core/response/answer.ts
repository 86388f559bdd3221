import type { Answer, AnswerValue } from "../condition/index.ts";

/** All that one respondent has said, by item id. */
export type Answers = Readonly<Record<string, Answer>>;

export function answered(value: AnswerValue): Answer {
  return { state: "answered", value };
}
