import { expect, it } from "vitest";
import { answerIn } from "./surveyValue.ts";

it("tells the answer that there is none from no answer", () => {
  expect(answerIn({ isNone: true })).toEqual({ state: "answered", value: [] });
  expect(answerIn([{ isNone: true }])).toEqual({ state: "answered", value: [] });
  expect(answerIn([])).toBeUndefined();
  expect(answerIn(undefined)).toBeUndefined();
});
