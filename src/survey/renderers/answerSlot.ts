import type { AnswerValue } from "../../core/condition/index.ts";
import type { NonAnswer } from "../../core/instrument/index.ts";
import { answerIn, type SurveyValue } from "../surveyValue.ts";

/** Where one answer stands: what is there, and how it becomes another. */
export interface AnswerSlot {
  readonly value: AnswerValue | undefined;
  readonly nonAnswer: NonAnswer | undefined;
  /** The value this moment: several changes may come between two drawings. */
  readonly now: () => AnswerValue | undefined;
  /** Undefined takes the answer back. */
  readonly set: (value: SurveyValue) => void;
}

export function answerSlot(read: () => unknown, set: AnswerSlot["set"]): AnswerSlot {
  const answer = answerIn(read());
  return {
    value: answer?.state === "answered" ? answer.value : undefined,
    nonAnswer: answer === undefined || answer.state === "answered" ? undefined : answer.state,
    now: () => {
      const latest = answerIn(read());
      return latest?.state === "answered" ? latest.value : undefined;
    },
    set,
  };
}
