import type { AnswerValue } from "../core/condition/index.ts";
import { type Instrument, type NonAnswer, nonAnswers } from "../core/instrument/index.ts";
import { type Answer, answered, checkAnswer } from "../core/response/index.ts";
import { isRecord } from "../core/shape/index.ts";

/** How an answer stands in a SurveyJS model: the value itself, or a non-answer as an object. */
export type SurveyValue = AnswerValue | { readonly nonAnswer: NonAnswer } | undefined;

export function toSurveyValue(answer: Answer | undefined): SurveyValue {
  if (answer === undefined) return undefined;
  return answer.state === "answered" ? answer.value : { nonAnswer: answer.state };
}

/** What stands in a model, as an answer of no item in particular; undefined for blank. */
export function answerIn(value: unknown): Answer | undefined {
  if (typeof value === "string") return value === "" ? undefined : answered(value);
  if (typeof value === "number") return answered(value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : answered(value.map(String));
  if (!isRecord(value)) return undefined;
  const state = nonAnswers.find((one) => one === value["nonAnswer"]);
  return state === undefined ? undefined : { state };
}

/** As `answerIn`, and undefined too for anything that is not an answer to this item. */
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
