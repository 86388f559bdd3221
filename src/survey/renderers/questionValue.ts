import type { Question } from "survey-core";
import type { NonAnswer } from "../../core/instrument/index.ts";
import type { SurveyValue } from "../surveyValue.ts";

export interface QuestionValue {
  readonly value: SurveyValue;
  readonly nonAnswer: NonAnswer | undefined;
  readonly set: (value: SurveyValue) => void;
}

/** The value of a SurveyJS question as ours. Its element re-renders us whenever it changes. */
export function questionValue(question: Question): QuestionValue {
  const value = question.value as SurveyValue;
  const nonAnswer = typeof value === "object" && "nonAnswer" in value ? value.nonAnswer : undefined;
  return {
    value: nonAnswer === undefined ? value : undefined,
    nonAnswer,
    set: (next) => {
      question.value = next;
    },
  };
}
