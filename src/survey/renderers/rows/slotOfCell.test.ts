import { expect, it } from "vitest";
import { cook, welder, withRows } from "../../../../tests/fixtures/withRows.ts";
import { answered } from "../../../core/response/index.ts";
import { fromSurveyValue, rowsValue, type SurveyValue } from "../../surveyValue.ts";
import { answerSlot } from "../answerSlot.ts";
import { slotOfCell } from "./slotOfCell.ts";

const answerTo = (cell: string, value: SurveyValue) =>
  fromSurveyValue(withRows.instrument, cell, value);

function jobs(stands = rowsValue([welder, cook])) {
  let value = stands;
  return answerSlot(
    () => value,
    (next) => {
      value = next;
    },
  );
}

it("reads and answers one question of one row", () => {
  const repeat = jobs();
  const months = slotOfCell(repeat, 1, "job_months", answerTo);

  expect(months.nonAnswer).toBe("declined");
  months.set(6);
  expect(repeat.now()).toEqual([welder, { ...cook, job_months: answered(6) }]);
});

it("lets a value that is no answer go no further, and keeps every other answer", () => {
  const repeat = jobs();

  slotOfCell(repeat, 0, "job_months", answerTo).set(9999);
  expect(repeat.now()).toEqual([welder, cook]);
});

it("keeps two answers that come before anything is drawn anew", () => {
  const repeat = jobs();
  const title = slotOfCell(repeat, 2, "job_title", answerTo);
  const months = slotOfCell(repeat, 2, "job_months", answerTo);

  title.set("Förare");
  months.set(3);
  expect(repeat.now()).toEqual([
    welder,
    cook,
    { job_title: answered("Förare"), job_months: answered(3) },
  ]);
});
