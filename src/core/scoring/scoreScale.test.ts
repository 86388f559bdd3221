import { describe, expect, it } from "vitest";
import {
  aMultiple,
  aRating,
  aScale,
  aSingle,
  type ScaleParts,
} from "../../../tests/fixtures/instruments/aScale.ts";
import type { Instrument } from "../instrument/index.ts";
import { toExact } from "../number/index.ts";
import { type Answers, answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Score } from "./score.ts";
import { scoreScale } from "./scoreScale.ts";

const items = [
  aRating("x", 1, 5),
  aRating("y", 1, 5),
  aSingle("z"),
  aMultiple("ticks", ["p", "q"]),
];
const full = { x: answered(2), y: answered(5), z: answered("b"), ticks: answered(["p"]) };

function score(scale: ScaleParts["scale"], answers: Answers, file: ScaleParts["file"] = {}) {
  return scoreIn(aScale({ items, scale, file }), answers);
}

function scoreIn(instrument: Instrument, answers: Answers): Score {
  const scorer = compileScorer(instrument);
  const compiled = scorer.scales.get("s");
  if (compiled === undefined) throw new Error("The one scale is gone");
  return scoreScale(scorer, compiled, createEvaluation(scorer, answers)).score;
}

function valueOf(scale: ScaleParts["scale"], answers: Answers): string {
  const found = score(scale, answers);
  return found.kind === "value" ? toExact(found.exact) : found.kind;
}

describe("the points of an answer", () => {
  it.each<[string, ScaleParts["scale"], string]>([
    ["its own number", { of: [{ item: "x" }], method: "sum" }, "2"],
    [
      "reversed: least and most of its points less itself",
      { of: [{ item: "x", reverse: true }], method: "sum" },
      "4",
    ],
    ["by code", { of: [{ item: "z", points: { a: 1, b: 0.1, c: 3 } }], method: "sum" }, "1/10"],
    [
      "by steps",
      {
        of: [{ item: "x", points: [{ below: 2, is: 10 }, { upTo: 2, is: 20 }, { is: 30 }] }],
        method: "sum",
      },
      "20",
    ],
    ["one for a tick", { of: [{ item: "ticks", ticked: "p" }], method: "sum" }, "1"],
    ["none for what is not ticked", { of: [{ item: "ticks", ticked: "q" }], method: "sum" }, "0"],
    ["times its weight", { of: [{ item: "x", weight: 0.3 }], method: "sum" }, "3/5"],
    [
      "the reversed times its weight",
      { of: [{ item: "x", reverse: true, weight: 3 }], method: "sum" },
      "12",
    ],
  ])("are %s", (_, scale, value) => {
    expect(valueOf(scale, full)).toBe(value);
  });
});

it("an answer in tenths is reversed exactly: 0 + 0.1 − 0", () => {
  const tenths = { ...aRating("x", 0, 0.1), step: 0.1 } as ScaleParts["items"][number];
  const instrument = aScale({
    items: [tenths],
    scale: { of: [{ item: "x", reverse: true }], method: "sum" },
  });

  expect(scoreIn(instrument, { x: answered(0) })).toMatchObject({ exact: { n: 1, d: 10 } });
});

describe("a range that its steps do not fill", () => {
  const byThrees = aScale({
    items: [{ ...aRating("x", 0, 10), step: 3 } as ScaleParts["items"][number]],
    scale: { of: [{ item: "x", reverse: true }], method: "sum" },
  });

  it.each<[Answers, Partial<Score>]>([
    [{ x: answered(9) }, { kind: "value", value: 0 }],
    [{ x: answered(0) }, { kind: "value", value: 9 }],
    [{}, { bounds: { low: { n: 0, d: 1 }, high: { n: 9, d: 1 }, exactness: "exact" } }],
  ])("ends at the last answer that can be given: %j", (answers, found) => {
    expect(scoreIn(byThrees, answers)).toMatchObject(found);
  });
});

describe("the method", () => {
  const of = [{ item: "x" }, { item: "y", weight: 2 }];

  it.each<[ScaleParts["scale"]["method"], string]>([
    ["sum", "12"],
    ["mean", "4"],
    ["min", "2"],
    ["max", "10"],
  ])("%s gives %s", (method, value) => {
    expect(valueOf({ of, method }, full)).toBe(value);
  });

  it("prorates, rounds the raw score, transforms and rounds, in that order", () => {
    const scale: ScaleParts["scale"] = {
      of: [{ item: "x" }, { item: "y" }, { item: "z", points: { a: 0, b: 1, c: 2 } }],
      method: "sum",
      missing: { need: { atMostMissing: 1 }, fill: "prorate" },
      round: [
        { at: "raw", decimals: 0, mode: "halfUp" },
        { at: "result", decimals: 1, mode: "floor" },
      ],
      transform: { from: [0, 12], to: [0, 100] },
    };

    // (2+5) × 3/2 = 10.5 → 11; 11/12 of 100 = 91.66… → 91.6
    expect(valueOf(scale, { x: answered(2), y: answered(5) })).toBe("458/5");
  });
});

describe("what is missing", () => {
  const of = ["x", "y", "z"].map((item) =>
    item === "z" ? { item, points: { a: 1, b: 1, c: 1 } } : { item },
  );

  it.each<[string, NonNullable<ScaleParts["scale"]["missing"]>["need"], number, string]>([
    ["all", "all", 3, "value"],
    ["all", "all", 2, "insufficient"],
    ["half, rounded up", { share: "1/2" }, 2, "value"],
    ["half, rounded up", { share: "1/2" }, 1, "insufficient"],
    ["at most one missing", { atMostMissing: 1 }, 2, "value"],
    ["at most one missing", { atMostMissing: 1 }, 1, "insufficient"],
    ["at least one whatever is said", { atMostMissing: 3 }, 0, "insufficient"],
    ["two answered", { answered: 2 }, 2, "value"],
    ["two answered", { answered: 2 }, 1, "insufficient"],
  ])("with need of %s (%j), %i answers are: %s", (_, need, count, kind) => {
    const given = Object.entries(full).slice(0, count);

    expect(score({ of, method: "mean", missing: { need } }, Object.fromEntries(given)).kind).toBe(
      kind,
    );
  });

  it("is never a low score: a blank has none, and neither has one declined throughout", () => {
    const scale: ScaleParts["scale"] = { of, method: "mean" };
    const declined = Object.fromEntries(
      ["x", "y", "z"].map((id) => [id, { state: "declined" as const }]),
    );

    expect(score(scale, {}).kind).toBe("insufficient");
    expect(score(scale, declined).kind).toBe("insufficient");
  });

  it.each([
    ["leaves", "value"],
    ["missing", "insufficient"],
  ] as const)(
    "counts an item whose condition is unknown: where hidden %s it is %s",
    (hidden, kind) => {
      const gated = {
        ...aRating("y", 1, 5),
        condition: { item: "z", op: "=" as const, value: "a" },
      } as ScaleParts["items"][number];
      const instrument = aScale({
        items: [aRating("x", 1, 5), gated, aSingle("z")],
        scale: {
          of: [{ item: "x" }, { item: "y" }],
          method: "mean",
          missing: { need: "all", hidden },
        },
      });

      // Whether z hides y or not, y is missing, and with need of all there is no value.
      expect(scoreIn(instrument, { x: answered(2) }).kind).toBe(kind);
    },
  );
});

describe("bands", () => {
  const file: ScaleParts["file"] = {
    bandSets: {
      set: {
        source: "Prov.",
        bands: ["low", "mid", "high"].map((code) => ({ code, text: code })),
        steps: [{ below: 2, is: "low" }, { upTo: 4, is: "mid" }, { is: "high" }],
      },
    },
  };
  const scale: ScaleParts["scale"] = {
    of: [{ item: "x" }],
    method: "sum",
    bands: [{ set: "set", default: true }],
    overrides: [
      { id: "grave", when: { item: "z", op: "=", value: "c" }, band: "low", text: "Allvarligt." },
    ],
  };

  function bandOf(answers: Answers) {
    const found = score(scale, answers, file);
    return found.kind === "value" ? found.band : undefined;
  }

  it.each([
    [1, "low"],
    [2, "mid"],
    [4, "mid"],
    [5, "high"],
  ])("%i is %s", (x, code) => {
    expect(bandOf({ x: answered(x), z: answered("a") })).toMatchObject({ code, certain: true });
  });

  it("are overridden by a grave fact, and uncertain while it may still come", () => {
    expect(bandOf({ x: answered(5), z: answered("c") })).toMatchObject({
      code: "low",
      override: "grave",
      certain: true,
    });
    expect(bandOf({ x: answered(5) })).toMatchObject({ code: "high", certain: false });
  });
});
