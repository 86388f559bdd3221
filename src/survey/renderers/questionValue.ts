import type { Question } from "survey-core";
import type { AnswerValue } from "../../core/condition/index.ts";
import type { NonAnswer } from "../../core/instrument/index.ts";
import { answerIn, type SurveyValue } from "../surveyValue.ts";

export interface QuestionValue {
  readonly value: AnswerValue | undefined;
  readonly nonAnswer: NonAnswer | undefined;
  readonly set: (value: SurveyValue) => void;
}

/** The value of a SurveyJS question as ours. Its element re-renders us whenever it changes. */
export function questionValue(question: Question): QuestionValue {
  const answer = answerIn(question.value);
  return {
    value: answer?.state === "answered" ? answer.value : undefined,
    nonAnswer: answer === undefined || answer.state === "answered" ? undefined : answer.state,
    set: (next) => {
      question.value = next;
    },
  };
}
