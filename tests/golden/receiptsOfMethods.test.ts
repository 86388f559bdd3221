import { expect, it } from "vitest";
import type { AnswerValue } from "../../src/core/condition/index.ts";
import { answered } from "../../src/core/response/index.ts";
import { compileScorer } from "../../src/core/scoring/index.ts";
import { someScales } from "../fixtures/instruments/someScales.ts";
import { bothWays } from "./bothWays.ts";

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
const norms = {
  of: [{ item: "x" }],
  method: "sum",
  transform: {
    table: "t",
    form: "Prov",
    source: "Prov.",
    rawRange: [0, 1],
    rows: {
      choose: "sex",
      cases: {
        w: [
          [0, 30],
          [1, 41.5],
        ],
        m: [
          [0, 30],
          [1, 44],
        ],
      },
    },
  },
};
const graded = {
  of: [{ item: "x", points: [{ below: 3, is: 0.5 }, { upTo: 7, is: 2 }, { is: 4 }] }],
  method: "sum",
};

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
  ["the row of a norm table", norms, { x: 1, sex: "w" }, "83/2"],
  ["a norm that all cases have", norms, { x: 0 }, "30"],
  ["a norm that varies", norms, { x: 1 }, undefined],
  ["a raw score without a norm", norms, { x: 2, sex: "w" }, undefined],
  ["the step that held", graded, { x: 7 }, "2"],
])("a receipt alone gives the same of %s", (_, scale, given, result) => {
  const scorer = compileScorer(someScales({ s: scale }));
  const answers = Object.entries(given).map(([id, value]) => [id, answered(value)] as const);

  const { core, again } = bothWays(scorer, Object.fromEntries(answers));

  expect(core.scales["s"]?.result).toBe(result);
  expect(again).toEqual(core);
});

it("a receipt alone gives the same where too much of the form is missing", () => {
  const scorer = compileScorer(
    someScales(
      { s: { of: [{ item: "x" }], method: "sum" } },
      {
        form: { of: ["x", "y", "z"], atMostMissing: 1 },
        flags: [
          {
            id: "much",
            when: {
              any: [
                { scale: "s", op: ">", value: 3 },
                { item: "y", op: "exists" },
              ],
            },
            kind: "screen",
            text: "Prov.",
            source: "Prov.",
          },
        ],
      },
    ),
  );

  const little = bothWays(scorer, { x: answered(4) });
  const enough = bothWays(scorer, { x: answered(4), z: answered("a") });

  expect(little.core).toMatchObject({
    scales: { s: { kind: "insufficient" } },
    flags: { much: "unknown" },
  });
  expect(little.again).toEqual(little.core);
  expect(enough.core).toMatchObject({ scales: { s: { result: "4" } }, flags: { much: true } });
  expect(enough.again).toEqual(enough.core);
});
