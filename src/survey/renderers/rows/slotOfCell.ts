import { rowsOf } from "../../../core/condition/index.ts";
import type { Answer } from "../../../core/response/index.ts";
import { rowsValue, rowValue, type SurveyValue } from "../../surveyValue.ts";
import { type AnswerSlot, answerSlot } from "../answerSlot.ts";
import { withCell } from "./rowsAfter.ts";

/**
 * The answer to one question of one row. What is no answer to it goes no further, so that one
 * faulty value never takes the other answers of the repeat with it.
 */
export function slotOfCell(
  repeat: AnswerSlot,
  index: number,
  cell: string,
  answerTo: (cell: string, value: SurveyValue) => Answer | undefined,
): AnswerSlot {
  return answerSlot(
    () => rowValue(rowsOf(repeat.now())[index] ?? {})[cell],
    (value) => {
      const answer = answerTo(cell, value);
      if (answer === undefined && value !== undefined) return;
      repeat.set(rowsValue(withCell(rowsOf(repeat.now()), index, cell, answer)));
    },
  );
}
