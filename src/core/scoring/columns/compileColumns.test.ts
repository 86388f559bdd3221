import { describe, expect, it } from "vitest";
import { aRating, aSingle } from "../../../../tests/fixtures/instruments/aScale.ts";
import { someScales } from "../../../../tests/fixtures/instruments/someScales.ts";
import { answered } from "../../response/index.ts";
import { compileScorer } from "../compileScorer.ts";
import { compileColumns } from "./compileColumns.ts";
import { readRow } from "./readRow.ts";

const sumOfX = { of: [{ item: "x" }], method: "sum" };
const chosen = { choose: "sex", cases: { w: { a: 1, b: 2, c: 3 }, m: { a: 3, b: 2, c: 1 } } };
const words = { text: "Fråga?", why: "Prov." };
const norms = { table: "norms", form: "Prov", source: "Prov.", rawRange: [0, 1], rows: [[0, 5]] };

function columnsOf(scale: object, other: Readonly<Record<string, unknown>> = {}) {
  return compileColumns(compileScorer(someScales({ s: scale }, other)), 4);
}

describe("compileColumns refuses what it would not do exactly, and says why", () => {
  const amount = { type: "number", id: "amount", ...words, from: 0, to: 5 };
  const rows = { type: "repeat", id: "jobs", ...words, atMost: 3, items: [aRating("n", 0, 3)] };
  const asking = (...items: readonly object[]) => ({
    sections: [{ id: "only", title: "Bara", items: [aRating("x", 0, 10), ...items] }],
  });

  it.each([
    ["form", sumOfX, { form: { of: ["x", "y"], atMostMissing: 1 } }],
    ["choose", { of: [{ item: "z", points: chosen }], method: "sum" }, {}],
    ["method", { of: [{ item: "x" }, { item: "y" }], method: "max" }, {}],
    ["method", { of: [{ item: "x" }, { item: "y" }], method: "difference" }, {}],
    [
      "method",
      {
        of: [{ item: "bed" }, { item: "up" }],
        method: "elapsed",
        across: "midnight",
        unit: "hours",
      },
      {},
    ],
    ["method", { of: [{ item: "start" }, { assessmentDate: true }], method: "elapsed" }, {}],
    ["rounding", { ...sumOfX, round: [{ at: "result", decimals: 0, mode: "floor" }] }, {}],
    ["norms", { ...sumOfX, transform: norms }, {}],
    ["product", { of: [{ product: ["x", "y"], reverse: true }], method: "sum" }, {}],
    ["ticks", { of: [{ item: "ticks", ticked: "p", points: { p: 2 } }], method: "sum" }, {}],
    ["noList", { of: [{ item: "amount" }], method: "sum" }, asking(amount)],
    [
      "noList",
      { of: [{ item: "x", where: { item: "ticks", op: "includes", value: "p" } }], method: "sum" },
      {},
    ],
    [
      "rows",
      {
        of: [{ each: "jobs", item: "n" }],
        method: "sum",
        missing: { need: "all", noRows: "leaves" },
      },
      asking(rows),
    ],
  ] as const)("%s", (why, scale, other) => {
    const { refused, scales } = columnsOf(scale, other);

    expect([...refused]).toEqual([["s", why]]);
    expect(scales.size).toBe(0);
  });

  it("scale: one that reads another or asks about it, while the other has columns", () => {
    const high = { scale: "a", op: ">", value: 3 };
    const scorer = compileScorer(
      someScales({
        a: sumOfX,
        turned: { of: [{ scale: "a", reverse: true }], method: "sum" },
        asking: { of: [{ item: "y", where: high }], method: "sum" },
      }),
    );
    const { refused, scales } = compileColumns(scorer, 4);

    expect([...refused]).toEqual([
      ["turned", "scale"],
      ["asking", "scale"],
    ]);
    expect([...scales.keys()]).toEqual(["a"]);
  });

  it("tooLarge: 1,000,000.000001 is a numerator of 13 digits, and 0.00001 takes five more", () => {
    const million = { item: "z", points: { a: 0, b: 1, c: 1_000_000.000001 } };
    const scale = { of: [million], method: "sum", bands: [{ set: "fine", default: true }] };
    const set = (below: number) => ({
      bandSets: {
        fine: {
          source: "Prov.",
          bands: ["low", "high"].map((code) => ({ code, text: code })),
          steps: [{ below, is: "low" }, { is: "high" }],
        },
      },
    });

    expect([...columnsOf(scale, set(0.00001)).refused]).toEqual([["s", "tooLarge"]]);
    expect([...columnsOf(scale, set(0.001)).refused]).toEqual([]);
  });
});

describe("compileColumns", () => {
  const tenth = { a: 0.1, b: 0.2, c: 0.3 };
  const at = {
    source: "Prov.",
    bands: ["low", "high"].map((code) => ({ code, text: code })),
    steps: [{ upTo: 0.3, is: "low" }, { is: "high" }],
  };

  it("is exact at an edge: three tenths are 0.3, though 0.1 + 0.1 + 0.1 is more to a computer", () => {
    const items = ["p", "q", "r"].map((id) => aSingle(id));
    const columns = columnsOf(
      {
        of: ["p", "q", "r"].map((item) => ({ item, points: tenth })),
        method: "sum",
        bands: [{ set: "at", default: true }],
      },
      { bandSets: { at }, sections: [{ id: "only", title: "Bara", items }] },
    );
    const a = answered("a");
    columns.put(0, { p: a, q: a, r: a });
    columns.put(1, { p: a, q: a, r: answered("b") });
    columns.put(2, { p: a });
    columns.score(3);
    const s = columns.scales.get("s");
    if (s === undefined) throw new Error("Refused");

    expect(s.values.slice(0, 3)).toEqual(Float64Array.of(0.3, 0.4, Number.NaN));
    expect([0, 1, 2].map((row) => readRow(s, row))).toEqual([
      {
        kind: "value",
        exact: { n: 3, d: 10 },
        value: 0.3,
        bands: [{ set: "at", code: "low" }],
        coverage: { answered: 3, applicable: 3 },
      },
      {
        kind: "value",
        exact: { n: 2, d: 5 },
        value: 0.4,
        bands: [{ set: "at", code: "high" }],
        coverage: { answered: 3, applicable: 3 },
      },
      { kind: "insufficient", coverage: { answered: 1, applicable: 3 } },
    ]);
  });

  it("passes over an override that caps at the band there is, and takes the next that says more", () => {
    const override = (id: string, band: string, more: object = {}) => ({
      id,
      when: { item: "y", op: "=", value: 1 },
      band,
      text: "Prov.",
      ...more,
    });
    const edges = [{ below: 3, is: "low" }, { below: 6, is: "mid" }, { is: "high" }];
    const three = {
      source: "Prov.",
      bands: ["low", "mid", "high"].map((code) => ({ code, text: code })),
      steps: edges,
    };
    const columns = columnsOf(
      {
        ...sumOfX,
        bands: [{ set: "three", default: true }],
        overrides: [override("cap", "mid", { atMost: true }), override("force", "low")],
      },
      { bandSets: { three } },
    );
    const bandOf = (x: number, y: number) => {
      columns.put(0, { x: answered(x), y: answered(y) });
      columns.score(1);
      const s = columns.scales.get("s");
      const score = s && readRow(s, 0);
      return score?.kind === "value" ? score.bands[0]?.code : undefined;
    };

    expect([bandOf(4, 0), bandOf(4, 1), bandOf(8, 1)]).toEqual(["mid", "low", "mid"]);
  });

  it("takes no response with a fault, and leaves its row as it was", () => {
    const columns = columnsOf(sumOfX);
    columns.put(0, { x: answered(4) });

    expect(columns.put(0, { x: answered(11) })).toBe(false);
    expect(columns.put(0, { gone: answered(1) })).toBe(false);
    columns.score(1);
    expect(columns.scales.get("s")?.values[0]).toBe(4);
  });
});
