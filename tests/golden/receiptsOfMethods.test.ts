import { expect, it } from "vitest";
import type { AnswerValue } from "../../src/core/condition/index.ts";
import { answered } from "../../src/core/response/index.ts";
import { compileScorer, scoreResponse, writeReceipt } from "../../src/core/scoring/index.ts";
import { someScales } from "../fixtures/instruments/someScales.ts";
import type { ScaleRules } from "./recomputeFromAnswers.ts";
import { type ReceiptJson, recomputeFromReceipt } from "./recomputeFromReceipt.ts";

const night = { of: [{ item: "bed" }, { item: "up" }], method: "elapsed", across: "midnight" };
const days = { of: [{ item: "start" }, { item: "end" }], method: "elapsed", unit: "days" };
const lookup = {
  of: [{ item: "z" }, { item: "x" }],
  method: "lookup",
  lookup: [
    { when: { item: "z", op: "=", value: "a" }, is: 10 },
    { when: { item: "x", op: ">", value: 5 }, is: 20 },
    { when: { all: [] }, is: 30 },
  ],
};
const product = { of: [{ product: ["x", "y"], weight: 0.5 }, { item: "x" }], method: "mean" };

function bothWays(scale: object, given: Readonly<Record<string, AnswerValue>>) {
  const scorer = compileScorer(someScales({ s: scale }));
  const answers = Object.entries(given).map(([id, value]) => [id, answered(value)] as const);
  const scores = scoreResponse(scorer, Object.fromEntries(answers));
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  const [receipt] = JSON.parse(
    JSON.stringify(writeReceipt(scorer, scores.value).scales),
  ) as (ReceiptJson & {
    result?: string;
  })[];
  if (receipt === undefined) throw new Error("The one scale has a receipt");
  const again = recomputeFromReceipt(receipt, [], scale as ScaleRules);
  return { core: receipt.result, again: again?.result };
}

it.each<[string, object, Readonly<Record<string, AnswerValue>>, string | undefined]>([
  ["hours across midnight", { ...night, unit: "hours" }, { bed: "23:30", up: "06:45" }, "29/4"],
  ["a whole day", { ...night, unit: "minutes" }, { bed: "22:00", up: "22:00" }, "1440"],
  ["days over a leap day", days, { start: "2024-02-01", end: "2024-03-01" }, "29"],
  ["a first row", lookup, { z: "a", x: 9 }, "10"],
  ["a later row", lookup, { z: "b", x: 9 }, "20"],
  ["the last row", lookup, { z: "b", x: 5 }, "30"],
  ["too little", lookup, { z: "b" }, undefined],
  // (3×4×0.5 + 3) ÷ (0.5 + 1)
  ["a product", product, { x: 3, y: 4 }, "6"],
])("a receipt alone gives the same of %s", (_, scale, given, result) => {
  expect(bothWays(scale, given)).toEqual({ core: result, again: result });
});
