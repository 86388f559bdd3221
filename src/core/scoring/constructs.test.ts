import { describe, expect, it } from "vitest";
import { someScales } from "../../../tests/fixtures/instruments/someScales.ts";
import { type Given, scoresOf, valueOf } from "../../../tests/fixtures/instruments/valueOfScale.ts";
import { answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { scoreResponse } from "./scoreResponse.ts";

const night = { of: [{ item: "bed" }, { item: "up" }], method: "elapsed", across: "midnight" };

describe("a time that passes", () => {
  it.each([
    ["23:30", "06:45", "hours", "29/4"],
    ["23:30", "06:45", "minutes", "435"],
    ["00:30", "06:45", "hours", "25/4"],
    // Across midnight the same time is a whole day, never none.
    ["22:00", "22:00", "hours", "24"],
    ["22:00", "22:01", "minutes", "1"],
  ])("from %s to %s is in %s %s", (bed, up, unit, value) => {
    expect(valueOf({ ...night, unit }, { bed, up })).toBe(value);
  });

  it.each([
    ["2024-02-28", "2024-03-01", "2"],
    ["2026-03-01", "2026-02-28", "-1"],
  ])("from the day %s to %s is %s", (start, end, value) => {
    const days = { of: [{ item: "start" }, { item: "end" }], method: "elapsed", unit: "days" };

    expect(valueOf(days, { start, end })).toBe(value);
  });

  it("is reckoned to the day of the assessment, and is not known without it", () => {
    const days = {
      of: [{ item: "start" }, { assessmentDate: true }],
      method: "elapsed",
      unit: "days",
    };

    expect(valueOf(days, { start: "2026-11-01" }, "2026-11-24")).toBe("23");
    expect(valueOf(days, { start: "2026-11-01" })).toBe("insufficient");
  });
});

it("has a value by its rule for missing terms, and no bounds where nothing bounds what is missing", () => {
  const days = { of: [{ item: "start" }, { item: "end" }], method: "elapsed", unit: "days" };
  const total = {
    of: [{ item: "x" }, { scale: "days" }],
    method: "sum",
    missing: { need: { answered: 1 } },
    bands: [{ set: "two", default: true }],
  };
  const bandSets = {
    two: {
      source: "Prov.",
      bands: ["low", "high"].map((code) => ({ code, text: code })),
      steps: [{ below: 5, is: "low" }, { is: "high" }],
    },
  };

  const found = scoresOf({ days, total }, { x: 3, start: "2026-11-01" }, { bandSets }).get("total");

  expect(found).toMatchObject({
    kind: "value",
    exact: { n: 3, d: 1 },
    band: { code: "low", certain: false },
  });
  expect(found).not.toHaveProperty("bounds");
});

describe("two terms together", () => {
  const pair = (method: string) => ({ of: [{ item: "x" }, { item: "y" }], method });

  it.each<[string, Given, string]>([
    ["ratio", { x: 3, y: 4 }, "3/4"],
    ["ratio", { x: 0, y: 4 }, "0"],
    ["ratio", { x: 3, y: 0 }, "insufficient"],
    ["ratio", { x: 3 }, "insufficient"],
    ["difference", { x: 3, y: 4 }, "-1"],
  ])("give as %s of %j: %s", (method, given, value) => {
    expect(valueOf(pair(method), given)).toBe(value);
  });

  it("have as ratio bounds over what can be divided", () => {
    expect(scoresOf({ s: pair("ratio") }, { x: 3 }).get("s")).toMatchObject({
      // 3 of 10 at the least, and of 1 at the most: of 0 there is none.
      bounds: { low: { n: 3, d: 10 }, high: { n: 3, d: 1 }, exactness: "exact" },
    });
  });
});

describe("a count", () => {
  it.each<[string, Given, string]>([
    ["answers where a condition holds", { x: 6, y: 4 }, "1"],
    ["none where it does not", { x: 5, y: 4 }, "0"],
    ["nothing while one is missing", { x: 6 }, "insufficient"],
  ])("counts %s", (_, given, value) => {
    const over = (item: string) => ({ item, where: { item, op: ">", value: 5 } });

    expect(valueOf({ of: [over("x"), over("y")], method: "count" }, given)).toBe(value);
  });

  it("counts what has points, each with its weight", () => {
    const scale = {
      of: [
        { item: "z", points: { a: 0, b: 1, c: 7 } },
        { item: "ticks", ticked: "q", weight: 2 },
      ],
      method: "count",
    };

    expect(valueOf(scale, { z: "c", ticks: ["q"] })).toBe("3");
    expect(valueOf(scale, { z: "a", ticks: ["q"] })).toBe("2");
    expect(valueOf(scale, { z: "b", ticks: ["p"] })).toBe("1");
  });
});

describe("a look-up", () => {
  const scale = {
    of: [{ item: "z" }, { item: "x" }],
    method: "lookup",
    lookup: [
      { when: { item: "z", op: "=", value: "a" }, is: 10 },
      { when: { item: "x", op: ">", value: 5 }, is: 20 },
      { when: { item: "z", op: "=", value: "b" }, is: 30 },
    ],
    missing: { need: { answered: 1 } },
  };

  it.each<[string, Given, string]>([
    ["the first row that holds", { z: "a", x: 9 }, "10"],
    ["a later row", { z: "b", x: 9 }, "20"],
    ["the last", { z: "b", x: 1 }, "30"],
    ["a row after one that is unknown: nothing", { z: "b" }, "insufficient"],
    ["a row before one that is unknown", { z: "a" }, "10"],
    ["no row", { z: "c", x: 1 }, "insufficient"],
  ])("gives %s", (_, given, value) => {
    expect(valueOf(scale, given)).toBe(value);
  });

  it("has the bounds of the rows that can still come", () => {
    expect(scoresOf({ s: scale }, { z: "b" }).get("s")).toMatchObject({
      bounds: { low: { n: 20, d: 1 }, high: { n: 30, d: 1 } },
    });
  });
});

describe("a product", () => {
  it("is of its factors, times its weight", () => {
    const scale = { of: [{ product: ["x", "y"], weight: 2 }], method: "sum" };

    expect(valueOf(scale, { x: 3, y: 4 })).toBe("24");
    expect(valueOf(scale, { x: 3 })).toBe("insufficient");
  });
});

describe("a norm table", () => {
  const rows = [
    [0, 30],
    [1, 41.5],
    [3, 60],
  ];
  const norms = (of: unknown) => ({
    of: [{ item: "x" }],
    method: "sum",
    transform: { table: "t", form: "Prov", source: "Prov.", rawRange: [0, 3], rows: of },
  });

  it("has a result for just its rows, and never one between them", () => {
    expect(valueOf(norms(rows), { x: 1 })).toBe("83/2");
    expect(valueOf(norms(rows), { x: 2 })).toBe("insufficient");
    expect(valueOf(norms(rows), { x: 4 })).toBe("insufficient");
  });

  it("is chosen by an answer", () => {
    const chosen = norms({ choose: "sex", cases: { w: [[1, 50]], m: [[1, 60]] } });

    expect(valueOf(chosen, { x: 1, sex: "w" })).toBe("50");
    expect(valueOf(chosen, { x: 1, sex: "m" })).toBe("60");
    expect(valueOf(chosen, { x: 1 })).toBe("varies");
  });
});

describe("the form's own rule", () => {
  const sum = { of: [{ item: "x" }], method: "sum" };
  const form = { form: { of: ["x", "y", "z", "sex"], atMostMissing: 2 } };

  it.each<[string, Given, string]>([
    ["as many as it allows are missing", { x: 1, z: "a" }, "value"],
    ["one more is missing", { x: 1 }, "insufficient"],
    ["what does not arise is not missing", { x: 1, sex: { state: "notApplicable" } }, "value"],
    ["what is declined is missing", { x: 1, sex: { state: "declined" } }, "insufficient"],
  ])("when %s", (_, given, kind) => {
    expect(scoresOf({ s: sum }, given, form).get("s")?.kind).toBe(kind);
  });
});

it("a form with too little keeps the bounds over all cases of a question that chooses", () => {
  const points = { choose: "sex", cases: { w: { a: 1, b: 5, c: 3 }, m: { a: 2, b: 5, c: 7 } } };
  const scorer = compileScorer(
    someScales(
      { s: { of: [{ item: "z", points }], method: "sum" } },
      { form: { of: ["x", "y", "sex"], atMostMissing: 1 } },
    ),
  );
  const scores = scoreResponse(scorer, { z: answered("c") });

  expect(scores.ok && scores.value.scales.get("s")).toMatchObject({
    kind: "insufficient",
    bounds: { low: { n: 3, d: 1 }, high: { n: 7, d: 1 } },
  });
});
