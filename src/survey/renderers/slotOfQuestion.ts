import type { Question } from "survey-core";
import { inPanels } from "../surveyValue.ts";
import { type AnswerSlot, answerSlot } from "./answerSlot.ts";

/** The value of a SurveyJS question. Its element draws us anew whenever that changes. */
export function slotOfQuestion(question: Question): AnswerSlot {
  const isRepeat = question.getType() === "paneldynamic";
  return answerSlot(
    (): unknown => question.value,
    (next) => {
      question.value = isRepeat ? inPanels(next) : next;
    },
  );
}
