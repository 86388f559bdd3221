import { describe, expect, it } from "vitest";
import { aRating } from "../../../tests/fixtures/instruments/aScale.ts";
import { someScales } from "../../../tests/fixtures/instruments/someScales.ts";
import type { AnswerValue } from "../condition/index.ts";
import { toExact } from "../number/index.ts";
import { answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import type { Bounds } from "./score.ts";
import { scoreResponse } from "./scoreResponse.ts";

const words = { text: "Fråga?", why: "Prov." };
const items = [
  { type: "text", id: "words", ...words },
  { type: "time", id: "bed", ...words },
  { type: "time", id: "up", ...words },
  aRating("a", 0, 3),
  aRating("b", 0, 3),
  aRating("c", 0, 3),
];

/** Words have no list of answers: what hangs on them is a hull. */
const where = { item: "words", op: "=", value: "ja" };
const maybe = (item: string) => ({ item, where });

const three = {
  source: "Prov.",
  bands: ["low", "mid", "high"].map((code) => ({ code, text: code })),
  steps: [{ below: 2, is: "low" }, { below: 5, is: "mid" }, { is: "high" }],
};

function boundsOf(
  s: object,
  given: Readonly<Record<string, AnswerValue>>,
  other: object = {},
): Bounds | undefined {
  const instrument = someScales(
    { s },
    { sections: [{ id: "only", title: "Bara", items }], ...other },
  );
  const answers = Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, answered(value)]),
  );
  const scores = scoreResponse(compileScorer(instrument), answers);
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  const score = scores.value.scales.get("s");
  return score !== undefined && "bounds" in score ? score.bounds : undefined;
}

function endsOf(s: object, given: Readonly<Record<string, AnswerValue>>) {
  const bounds = boundsOf(s, given);
  return bounds && [bounds.exactness, toExact(bounds.low), toExact(bounds.high)];
}

describe("a hull is as narrow as its terms allow", () => {
  it("of a mean: each term at its end, and of those that may be absent what pulls that way", () => {
    const s = { of: [{ item: "a" }, { item: "b", weight: 2 }, maybe("c")], method: "mean" };

    // Lowest (3 + 0 × 2 + 0) ÷ 4, with c; highest (3 + 3 × 2) ÷ 3, with it or without.
    expect(endsOf(s, { a: 3 })).toEqual(["outer", "3/4", "3"]);
  });

  it("of a mean where every term may be absent: the lowest and the highest of any", () => {
    const s = { of: [maybe("a"), maybe("b")], method: "mean" };

    expect(endsOf(s, {})).toEqual(["outer", "0", "3"]);
  });

  it("of a lowest and a highest: never past a term that is there", () => {
    const of = [{ item: "a" }, maybe("b")];

    expect(endsOf({ of, method: "min" }, { a: 1 })).toEqual(["outer", "0", "1"]);
    expect(endsOf({ of, method: "max" }, { a: 1 })).toEqual(["outer", "1", "3"]);
  });

  it("of a count: what is known counts as it does", () => {
    const of = [{ item: "a" }, { item: "b" }, maybe("c")];

    expect(endsOf({ of, method: "count" }, { a: 2, b: 0 })).toEqual(["outer", "1", "2"]);
  });

  it("of norms: the rows of the raw results there can be", () => {
    const rows = [10, 20, 30, 50, 40, 45, 90].map((is, raw) => [raw, is]);
    const transform = { table: "norms", form: "Prov", source: "Prov.", rawRange: [0, 6], rows };

    // The raw result is 2 to 5.
    expect(endsOf({ of: [{ item: "a" }, maybe("b")], method: "sum", transform }, { a: 2 })).toEqual(
      ["outer", "30", "50"],
    );
  });

  it("of a sum that would be prorated: as it is where all its terms are certainly there", () => {
    const missing = { need: { answered: 1 }, fill: "prorate" };
    const of = [{ item: "a" }, { item: "b" }];
    const bands = [{ set: "three", default: true }];
    const overrides = [{ id: "o", when: where, band: "low", text: "Prov." }];

    // Only the override looks at words: 2 with 0 to 3 more.
    const bounds = boundsOf(
      { of, method: "sum", missing, bands, overrides },
      { a: 2 },
      { bandSets: { three } },
    );
    expect(bounds && [bounds.exactness, toExact(bounds.low), toExact(bounds.high)]).toEqual([
      "outer",
      "2",
      "5",
    ]);
  });

  it("of a night: at least the minute by which one time is later than the other", () => {
    const of = [{ item: "bed" }, { item: "up" }];
    const night = { of, method: "elapsed", across: "midnight", unit: "hours" };

    expect(endsOf(night, { bed: "22:00" })).toEqual(["outer", "1/60", "24"]);
  });

  describe("and so are its bands", () => {
    const s = { of: [{ item: "a" }, maybe("b")], method: "sum" };
    const bandsOf = (overrides: readonly object[], a: number) => {
      const bands = [{ set: "three", default: true }];
      const texts = overrides.map((one, i) => ({ id: `o${i}`, text: "Prov.", ...one }));
      const bounds = boundsOf({ ...s, bands, overrides: texts }, { a }, { bandSets: { three } });
      return [bounds?.lowBand, bounds?.highBand];
    };
    const known = { item: "a", op: ">=", value: 1 };

    it("by the values between its ends", () => {
      // 1 to 4, and 2 to 5.
      expect(bandsOf([], 1)).toEqual(["low", "mid"]);
      expect(bandsOf([], 2)).toEqual(["mid", "high"]);
    });

    it("by an override that certainly holds, and by none that certainly does not", () => {
      expect(bandsOf([{ when: known, band: "high" }], 1)).toEqual(["high", "high"]);
      expect(bandsOf([{ when: known, band: "high" }], 0)).toEqual(["low", "mid"]);
    });

    it("by an override that may hold, whatever the value is", () => {
      expect(bandsOf([{ when: where, band: "low" }], 2)).toEqual(["low", "high"]);
      expect(bandsOf([{ when: where, band: "low", atMost: true }], 2)).toEqual(["low", "high"]);
    });

    it("by a cap, which lifts nothing", () => {
      expect(bandsOf([{ when: known, band: "mid", atMost: true }], 1)).toEqual(["low", "mid"]);
      expect(bandsOf([{ when: known, band: "mid", atMost: true }], 2)).toEqual(["mid", "mid"]);
    });
  });
});
