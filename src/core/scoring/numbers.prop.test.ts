import fc from "fast-check";
import { expect, it } from "vitest";
import { aRating, aSingle } from "../../../tests/fixtures/instruments/aScale.ts";
import minimal from "../../../tests/fixtures/instruments/minimal.json" with { type: "json" };
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import { parseInstrument } from "../instrument/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { writeReceipt } from "./receipt.ts";
import { scoreResponse } from "./scoreResponse.ts";

const plain = fc.integer({ min: -100, max: 100 });
/** From fine to far too large or too fine. */
const odd = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
  fc.integer({ min: -1e15, max: 1e15 }).map((n) => n / 1e6),
  fc.constantFrom(1e9, -1e9, 0.000001, 999_999_999.999999),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const number = fc.oneof({ arbitrary: plain, weight: 8 }, { arbitrary: odd, weight: 1 });
const term = (item: string, points: unknown) => ({ item, points });

const files = fc
  .record({
    points: fc.record({ a: number, b: number, c: number }),
    others: fc.record({ a: number, b: number, c: number }),
    weight: number.map(Math.abs),
    method: fc.constantFrom("sum", "mean", "min", "max"),
    fill: fc.constantFrom("none", "prorate"),
    as: number,
    transform: fc.oneof(
      fc.record({ times: number, plus: number }),
      fc.record({ from: fc.tuple(number, number), to: fc.tuple(number, number) }),
    ),
    round: fc.constantFrom([], ["raw"], ["result"], ["raw", "result"]),
    decimals: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ points, others, weight, method, fill, as, transform, round, decimals }) => ({
    ...minimal,
    profile: undefined,
    domains: [],
    sections: [
      {
        id: "only",
        title: "Bara",
        items: [
          aSingle("x"),
          aSingle("y"),
          { ...aRating("z"), condition: { item: "x", op: "=", value: "a" } },
        ],
      },
    ],
    scales: [
      {
        ...minimal.scales[0],
        of: [{ ...term("x", points), weight }, term("y", others), { item: "z", reverse: true }],
        method,
        missing: { need: { share: "1/3" }, fill, hidden: { as } },
        transform,
        round: round.map((at) => ({ at, decimals, mode: "halfUp" })),
      },
    ],
  }));

it("an instrument that parses is scored, whatever its numbers are", () => {
  let scored = 0;
  const cases = files.chain((file) => {
    const { profile: _, ...rest } = file;
    const parsed = parseInstrument(rest);
    return parsed.ok
      ? someAnswers(parsed.value).map((answers) => ({ instrument: parsed.value, answers }))
      : fc.constant(undefined);
  });
  fc.assert(
    fc.property(cases, (one) => {
      if (one === undefined) return;
      const scorer = compileScorer(one.instrument);
      const scores = scoreResponse(scorer, one.answers);

      expect(scores.ok && writeReceipt(scorer, scores.value).scales).toHaveLength(1);
      scored += 1;
    }),
    { numRuns: 3000 },
  );
  expect(scored).toBeGreaterThan(300);
});
