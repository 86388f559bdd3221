import type { Question } from "survey-core";
import { type AnswerSlot, answerSlot } from "./answerSlot.ts";

/** The value of a SurveyJS question. Its element draws us anew whenever that changes. */
export function slotOfQuestion(question: Question): AnswerSlot {
  return answerSlot(question.value, (next) => {
    question.value = next;
  });
}
