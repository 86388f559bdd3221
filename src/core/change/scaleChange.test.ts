import { describe, expect, it } from "vitest";
import { aScale } from "../../../tests/fixtures/instruments/aScale.ts";
import { rowsAndGate } from "../../../tests/fixtures/instruments/rowsAndGate.ts";
import { someScales } from "../../../tests/fixtures/instruments/someScales.ts";
import type { InstrumentFile } from "../instrument/index.ts";
import { type Answers, answered } from "../response/index.ts";
import { compileScorer, type Scorer, scoreResponse } from "../scoring/index.ts";
import { type ScaleChange, scaleChange } from "./scaleChange.ts";

const bandSets: InstrumentFile["bandSets"] = {
  ten: {
    source: "Prov.",
    bands: ["low", "high"].map((code) => ({ code, text: code })),
    steps: [{ below: 10, is: "low" }, { is: "high" }],
  },
};
const inBands = { bands: [{ set: "ten", default: true as const }] };
const ofTwo = { of: [{ item: "x" }, { item: "y" }], method: "sum", ...inBands };

function change(scorer: Scorer, before: Answers, after: Answers): ScaleChange {
  const compiled = scorer.scales.get("s");
  const [was, is] = [before, after].map((answers) => {
    const scores = scoreResponse(scorer, answers);
    return scores.ok ? scores.value.results.get("s") : undefined;
  });
  if (compiled === undefined) throw new Error("The one scale is gone");
  return scaleChange(compiled, was, is);
}

function changeOf(scale: object, before: Answers, after: Answers): ScaleChange {
  return change(compileScorer(someScales({ s: scale }, { bandSets })), before, after);
}

const both = (x: number, y: number): Answers => ({ x: answered(x), y: answered(y) });

describe("a change by bands", () => {
  it("is clear when two questions have moved the score into another band", () => {
    const change = { difference: { n: 8, d: 1 }, by: "bandMoved" };

    // 2 + 2 = 4 is low, 6 + 6 = 12 is high.
    expect(changeOf(ofTwo, both(2, 2), both(6, 6))).toEqual({ kind: "improved", ...change });
    expect(changeOf({ ...ofTwo, direction: "higherIsWorse" }, both(2, 2), both(6, 6))).toEqual({
      kind: "worsened",
      ...change,
    });
  });

  it.each<[string, Answers, Answers]>([
    ["within one band: 4 and 6 are low", both(2, 2), both(3, 3)],
    ["by one question: 9 is low, 10 is high", both(2, 7), both(3, 7)],
    ["by one question, while another moves the other way", both(1, 8), both(10, 0)],
  ])("is not clear %s", (_, before, after) => {
    expect(changeOf(ofTwo, before, after).kind).toBe("noClearChange");
    expect(changeOf(ofTwo, after, before).kind).toBe("noClearChange");
  });

  it("is not clear as long as both could have had the same score", () => {
    const scale = {
      ...ofTwo,
      of: [...ofTwo.of, { item: "z", points: { a: 0, b: 2, c: 4 } }],
      missing: { need: { answered: 2 } },
    };

    // 8 could have been 12, and 12 is what the other is at the least.
    expect(changeOf(scale, both(4, 4), both(6, 6)).kind).toBe("noClearChange");
    expect(changeOf(scale, both(6, 6), both(4, 4)).kind).toBe("noClearChange");
    // 6 could have been 10 at the most.
    expect(changeOf(scale, both(3, 3), both(6, 6)).kind).toBe("improved");
    expect(changeOf(scale, both(6, 6), both(3, 3)).kind).toBe("worsened");
  });

  it("does not take a row for the row in its place", () => {
    const rows = aScale({
      items: rowsAndGate(),
      scale: {
        of: [
          { each: "jobs", item: "months" },
          { item: "tell", points: { yes: 1, no: 0 } },
        ],
        method: "sum",
        ...inBands,
      },
      file: { bandSets },
    });
    const job = (months: number, tell: string): Answers => ({
      jobs: answered([{ months: answered(months) }]),
      tell: answered(tell),
    });

    // 5 + 0 is low and 30 + 1 high, by one question and a row.
    expect(change(compileScorer(rows), job(5, "no"), job(30, "yes")).kind).toBe("noClearChange");
  });
});

describe("a change by published figures", () => {
  const scale = { ...ofTwo, error: { reliableChange: 3, source: "Prov." } };

  it("is clear when it is as large as they say, whatever the bands", () => {
    expect(changeOf(scale, both(2, 2), both(2, 5))).toEqual({
      kind: "improved",
      difference: { n: 3, d: 1 },
      by: "publishedError",
    });
    expect(changeOf(scale, both(2, 2), both(2, 4)).kind).toBe("noClearChange");
  });

  it("is none when nothing has changed, not even where nothing is put down to error", () => {
    const exact = { ...ofTwo, error: { sd: 5, reliability: 1, source: "Prov." } };

    expect(changeOf(exact, both(2, 2), both(2, 3)).kind).toBe("improved");
    expect(changeOf(exact, both(2, 2), both(2, 2)).kind).toBe("noClearChange");
  });
});

it("cannot be told where one of them has no value", () => {
  const half = { x: answered(9) };

  expect(changeOf(ofTwo, half, both(6, 6))).toEqual({ kind: "cannotTell" });
  expect(changeOf(ofTwo, both(6, 6), half)).toEqual({ kind: "cannotTell" });
});
