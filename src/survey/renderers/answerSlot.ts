import type { AnswerValue } from "../../core/condition/index.ts";
import type { NonAnswer } from "../../core/instrument/index.ts";
import { answerIn, type SurveyValue } from "../surveyValue.ts";

/** Where one answer stands: what is there, and how it becomes another. */
export interface AnswerSlot {
  readonly value: AnswerValue | undefined;
  readonly nonAnswer: NonAnswer | undefined;
  /** Undefined takes the answer back. */
  readonly set: (value: SurveyValue) => void;
}

export function answerSlot(stands: unknown, set: AnswerSlot["set"]): AnswerSlot {
  const answer = answerIn(stands);
  return {
    value: answer?.state === "answered" ? answer.value : undefined,
    nonAnswer: answer === undefined || answer.state === "answered" ? undefined : answer.state,
    set,
  };
}
