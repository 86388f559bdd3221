import { describe, expect, it } from "vitest";
import { aRating, aSingle } from "../../../tests/fixtures/instruments/aScale.ts";
import { someScales } from "../../../tests/fixtures/instruments/someScales.ts";
import { toExact } from "../number/index.ts";
import { type Answers, answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { type ResponseScores, scoreResponse } from "./scoreResponse.ts";

const words = { type: "text", id: "words", text: "Med egna ord?", why: "Prov." };
const asksN = { ...aRating("n", 0, 3), nonAnswers: ["skipped", "declined", "notApplicable"] };

const setWithEdge = (edge: number) => ({
  source: "Prov.",
  bands: ["low", "high"].map((code) => ({ code, text: code })),
  steps: [{ below: edge, is: "low" }, { is: "high" }],
});

function scoresOf(items: object[], scales: object, given: Answers, flags: object[] = []) {
  const instrument = someScales(scales as Record<string, object>, {
    sections: [{ id: "only", title: "Bara", items }],
    flags,
    bandSets: { early: setWithEdge(6), late: setWithEdge(7) },
  });
  const scores = scoreResponse(compileScorer(instrument), given);
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  return scores.value;
}

function boundsOf(scores: ResponseScores): readonly string[] {
  const score = scores.scales.get("s");
  const bounds = score !== undefined && "bounds" in score ? score.bounds : undefined;
  return bounds === undefined ? [] : [bounds.exactness, toExact(bounds.low), toExact(bounds.high)];
}

/** What is written in words has no list of answers: such bounds are a hull. */
describe("a hull encloses", () => {
  it("a question that comes to be asked when the state of another turns", () => {
    const m = { ...aRating("m", 0, 3), condition: { item: "words", state: "answered" } };
    const s = { of: [{ item: "m" }], method: "sum", missing: { need: "all", hidden: { as: -1 } } };

    // Hidden now: −1. Asked once there are words: 0 to 3.
    expect(boundsOf(scoresOf([words, m], { s }, {}))).toEqual(["outer", "-1", "3"]);
  });

  it("a question that a provisional value of a scale hides", () => {
    const m = { ...aRating("m", 0, 3), condition: { scale: "first", op: "<", value: 2 } };
    const first = {
      of: [{ item: "n" }, { item: "words" }],
      method: "lookup",
      lookup: [
        { when: { item: "words", state: "answered" }, is: 1 },
        { when: { all: [] }, is: 2 },
      ],
      missing: { need: { answered: 1 } },
    };
    const s = { of: [{ item: "m" }], method: "sum", missing: { need: "all", hidden: { as: 9 } } };

    expect(boundsOf(scoresOf([words, asksN, m], { first, s }, { n: answered(1) }))).toEqual([
      "outer",
      "0",
      "9",
    ]);
  });

  it("the number given for what does not apply, where it is not known whether it counts", () => {
    const where = { item: "words", op: "=", value: "ja" };
    const s = {
      of: [{ item: "n", weight: 0.5, where }],
      method: "max",
      missing: { need: "all", notApplicable: { as: 8 } },
    };

    // 8 × 0.5; an answer could be 0 to 3, times 0.5, and that is wider than need be.
    const scores = scoresOf([words, asksN], { s }, { n: { state: "notApplicable" } });
    expect(boundsOf(scores)).toEqual(["outer", "0", "4"]);
  });

  it("the number given for what is hidden, where it is not known whether it counts", () => {
    const m = { ...aRating("m", 0, 3), condition: { item: "x", op: "=", value: "a" } };
    const where = { item: "words", op: "=", value: "ja" };
    const s = {
      of: [{ item: "m", where }],
      method: "max",
      missing: { need: "all", hidden: { as: 9 } },
    };

    const scores = scoresOf([words, aSingle("x"), m], { s }, { x: answered("b") });
    expect(boundsOf(scores)).toEqual(["outer", "0", "9"]);
  });
});

describe("a flag is certain", () => {
  const flag = (when: object) => [{ id: "f", when, kind: "screen", text: "f", source: "Prov." }];
  const m = { ...aRating("m", 0, 3), condition: { item: "x", op: "=", value: "a" } };
  const s = {
    of: [{ item: "n" }, { item: "m" }],
    method: "sum",
    missing: { need: { answered: 1 }, hidden: "leaves" },
    bands: [{ set: "early", default: true }, { set: "late" }],
  };
  const read = (when: object, given: Answers) =>
    scoresOf([aSingle("x"), asksN, m], { s }, given, flag(when)).flags[0];

  it("only if no question that may come to be asked can move the value it reads", () => {
    const low = { scale: "s", op: "<", value: 4 };

    // n alone is 2; with m it can be 2 to 5.
    expect(read(low, { n: answered(2) })).toEqual({ id: "f", truth: "yes", certain: false });
    expect(read(low, { n: answered(2), x: answered("b") })).toMatchObject({ certain: true });
  });

  it("where the value may move, but to nothing that would turn the flag", () => {
    expect(read({ scale: "s", op: "<", value: 6 }, { n: answered(2) })).toMatchObject({
      truth: "yes",
      certain: true,
    });
    expect(read({ scale: "s", op: "=", value: 2 }, { n: answered(2) })).toMatchObject({
      truth: "yes",
      certain: false,
    });
  });

  it("not of a number between those that the value may come to be", () => {
    // 2 now, and 2 to 5 when m is asked: 3 is neither end.
    expect(read({ scale: "s", op: "=", value: 3 }, { n: answered(2) })).toMatchObject({
      truth: "no",
      certain: false,
    });
    expect(read({ scale: "s", op: "!=", value: 3 }, { n: answered(2) })).toMatchObject({
      truth: "yes",
      certain: false,
    });
  });

  it("of a band of the first set that is certain, and of no band of another set", () => {
    const low = { scale: "s", band: "low" };

    expect(read(low, { n: answered(2) })).toMatchObject({ truth: "yes", certain: true });
    expect(read({ ...low, set: "early" }, { n: answered(2) })).toMatchObject({
      truth: "yes",
      certain: true,
    });
    expect(read({ ...low, set: "late" }, { n: answered(2) })).toMatchObject({
      truth: "yes",
      certain: false,
    });
  });

  it("not while it reads the state of what can still be answered", () => {
    const declined = { item: "n", state: "declined" };

    expect(read(declined, { n: { state: "declined" } })).toMatchObject({
      truth: "yes",
      certain: false,
    });
    expect(read(declined, { n: answered(2) })).toMatchObject({ truth: "no", certain: true });
  });

  it("not while an answer to come could hide what it reads", () => {
    const whenX = { ...asksN, condition: { not: { item: "x", state: "answered" } } };
    const scores = scoresOf(
      [aSingle("x"), whenX],
      {},
      { n: answered(3) },
      flag({ item: "n", op: "=", value: 3 }),
    );

    expect(scores.flags[0]).toEqual({ id: "f", truth: "yes", certain: false });
  });
});
