import type { AnswerValue } from "../core/condition/index.ts";
import type { Instrument, NonAnswer } from "../core/instrument/index.ts";
import { type Answer, answered, checkAnswer } from "../core/response/index.ts";

/** How an answer stands in a SurveyJS model: the value itself, or a non-answer as an object. */
export type SurveyValue = AnswerValue | { readonly nonAnswer: NonAnswer } | undefined;

export function toSurveyValue(answer: Answer | undefined): SurveyValue {
  if (answer === undefined) return undefined;
  return answer.state === "answered" ? answer.value : { nonAnswer: answer.state };
}

/** Undefined for blank, and for anything that is not an answer to this item. */
export function fromSurveyValue(
  instrument: Instrument,
  id: string,
  value: unknown,
): Answer | undefined {
  const item = instrument.items.get(id);
  const answer = answerIn(value);
  if (item === undefined || answer === undefined) return undefined;
  return checkAnswer(item, answer).length === 0 ? answer : undefined;
}

function answerIn(value: unknown): Answer | undefined {
  if (typeof value === "string") return value === "" ? undefined : answered(value);
  if (typeof value === "number") return answered(value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : answered(value.map(String));
  if (typeof value !== "object" || value === null || !("nonAnswer" in value)) return undefined;
  return { state: value.nonAnswer as NonAnswer };
}
