import { describe, expect, it } from "vitest";
import { aScale, type ScaleParts } from "../../../tests/fixtures/instruments/aScale.ts";
import { rowsAndGate } from "../../../tests/fixtures/instruments/rowsAndGate.ts";
import { toExact } from "../number/index.ts";
import { type Answer, type Answers, answered, type Row } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { writeReceipt } from "./receipt.ts";
import { scoreResponse } from "./scoreResponse.ts";

type Scale = ScaleParts["scale"];
type Absence = "leaves" | "missing" | { readonly as: number };
type Given = Parameters<typeof rowsAndGate>[0];

function scoresOf(scale: Scale, answers: Answers, given: Given = {}) {
  const scorer = compileScorer(aScale({ items: rowsAndGate(given), scale }));
  const scored = scoreResponse(scorer, answers);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return { scores: scored.value, receipt: writeReceipt(scorer, scored.value) };
}

/** `"42"`, or the kind where there is no value; with its bounds, and answered of applicable. */
function outcome(scale: Scale, answers: Answers, given: Given = {}) {
  const score = scoresOf(scale, answers, given).scores.scales.get("s");
  if (score === undefined) throw new Error("The one scale is gone");
  const { coverage } = score;
  const bounds = "bounds" in score ? score.bounds : undefined;
  return {
    is: score.kind === "value" ? toExact(score.exact) : score.kind,
    bounds: bounds && [toExact(bounds.low), toExact(bounds.high), bounds.exactness],
    coverage: `${coverage.answered}/${coverage.applicable}`,
  };
}

const jobs = (...rows: readonly Row[]): Answer => answered(rows);
const job = (months: number, still: string, ended?: string): Row => ({
  months: answered(months),
  still: answered(still),
  ...(ended === undefined ? {} : { ended: answered(ended) }),
});
/** Twelve months that ended, and thirty that go on. */
const two = { jobs: jobs(job(12, "no", "own"), job(30, "yes")) };

const months = { each: "jobs", item: "months" };
const sum: Scale = { of: [months], method: "sum" };
const ended = { each: "jobs", item: "ended", points: { own: 1, fired: 5 } };

describe("a term over rows", () => {
  it.each<[string, Scale, string]>([
    ["a sum: 12 + 30", sum, "42"],
    ["weighted: (12 + 30) × 1/2", { ...sum, of: [{ ...months, weight: 0.5 }] }, "21"],
    ["reversed: 600 − 12 + 600 − 30", { ...sum, of: [{ ...months, reverse: true }] }, "1158"],
    [
      "graded: 12 is at most 12 and gives 1, 30 gives 3",
      { ...sum, of: [{ ...months, points: [{ upTo: 12, is: 1 }, { is: 3 }] }] },
      "4",
    ],
    ["a mean: 42 ÷ 2", { ...sum, method: "mean" }, "21"],
    ["the least", { ...sum, method: "min" }, "12"],
    ["the most", { ...sum, method: "max" }, "30"],
    [
      "only those that ended",
      { ...sum, of: [{ ...months, where: { item: "still", op: "=", value: "no" } }] },
      "12",
    ],
    [
      "how many of at least a year",
      { of: [{ ...months, where: { item: "months", op: ">=", value: 12 } }], method: "count" },
      "2",
    ],
    [
      "how many of more than two years",
      { of: [{ ...months, where: { item: "months", op: ">", value: 24 } }], method: "count" },
      "1",
    ],
    ["with a term beside: 12 + 30 + 1", { ...sum, of: [months, ...besides()] }, "43"],
  ])("gives %s", (_, scale, is) => {
    const answers = { ...two, tell: answered("yes") };

    expect(outcome(scale, answers)).toMatchObject({ is, bounds: [is, is, "exact"] });
  });

  it("is missing in each row where there is no answer", () => {
    const answers = { jobs: jobs(job(12, "yes"), { months: { state: "declined" } }, {}) };

    // 12, and two that may be anything from 0 to 600.
    expect(outcome(sum, answers)).toEqual({
      is: "insufficient",
      bounds: ["12", "1212", "exact"],
      coverage: "1/3",
    });
    const spared: Scale = { ...sum, missing: { need: { atMostMissing: 2 } } };
    expect(outcome(spared, answers)).toMatchObject({ is: "12" });
    // 12 × 3/1
    const filled: Scale = { ...sum, missing: { need: { share: "1/3" }, fill: "prorate" } };
    expect(outcome(filled, answers)).toMatchObject({ is: "36", coverage: "1/3" });
    // Half of three, rounded up, are two.
    const half: Scale = { ...sum, missing: { need: { share: "1/2" } } };
    expect(outcome(half, answers)).toMatchObject({ is: "insufficient" });
  });

  it.each<[Absence, string, readonly string[]]>([
    ["leaves", "1", ["1", "1"]],
    ["missing", "insufficient", ["1", "1"]],
    [{ as: 2 }, "3", ["3", "3"]],
  ])("does by row as the scale says where its question is hidden: %j", (hidden, is, ends) => {
    const scale: Scale = { of: [ended], method: "sum", missing: { need: "all", hidden } };

    expect(outcome(scale, two)).toEqual({ is, bounds: [...ends, "exact"], coverage: "1/1" });
  });

  it("leaves by row what waits for an answer, which may yet be asked or not", () => {
    const scale: Scale = {
      of: [ended],
      method: "sum",
      missing: { need: "all", hidden: { as: 0 } },
    };
    const answers = { jobs: jobs(job(12, "no", "own"), { months: answered(3) }) };

    // 1 of the first; the second is hidden and 0, or asked and 1 or 5.
    expect(outcome(scale, answers)).toMatchObject({ is: "1", bounds: ["1", "6", "exact"] });
  });
});

describe("a repeat without rows to read", () => {
  const none = { jobs: answered([]) };
  const emptyIs = "none" as const;

  it("gives no term when the answer is none, and a number only where one is stated", () => {
    const leaves: Scale = { ...sum, missing: { need: "all", noRows: "leaves" } };
    expect(outcome(leaves, none, { emptyIs })).toMatchObject({
      is: "notApplicable",
      coverage: "1/1",
    });
    const zero: Scale = { ...sum, missing: { need: "all", noRows: { as: 0 } } };
    expect(outcome(zero, none, { emptyIs })).toEqual({
      is: "0",
      bounds: ["0", "0", "exact"],
      coverage: "1/1",
    });
    expect(outcome({ ...sum, method: "mean" }, none, { emptyIs })).toMatchObject({
      is: "notApplicable",
    });
  });

  it("leaves the other terms alone when the answer is none", () => {
    const scale: Scale = {
      of: [months, ...besides()],
      method: "sum",
      missing: { need: "all", noRows: "leaves" },
    };

    expect(outcome(scale, { ...none, tell: answered("yes") }, { emptyIs })).toEqual({
      is: "1",
      bounds: ["1", "1", "exact"],
      coverage: "2/2",
    });
  });

  it.each<Answers>([{}, { jobs: { state: "declined" } }])(
    "is too little however little is needed, since nobody knows how many there are: %j",
    (answers) => {
      const scale: Scale = {
        of: [months, ...besides()],
        method: "sum",
        missing: { need: { answered: 1 } },
      };

      // One to three rows of 0 to 600, and 1: the hull says from 1 to 3 × 600 + 1.
      expect(outcome(scale, { ...answers, tell: answered("yes") })).toEqual({
        is: "insufficient",
        bounds: ["1", "1801", "outer"],
        coverage: "1/2",
      });
    },
  );

  it.each<[Absence, string]>([
    ["leaves", "notApplicable"],
    ["missing", "insufficient"],
    [{ as: 7 }, "7"],
  ])("does as the scale says, once and not by rows, when it is hidden: %j", (hidden, is) => {
    const condition = { item: "tell", op: "=", value: "yes" } as const;
    const scale: Scale = { ...sum, missing: { need: "all", hidden } };

    expect(outcome(scale, { ...two, tell: answered("no") }, { condition })).toMatchObject({
      is,
      coverage: "0/0",
    });
  });

  it("may yet be hidden while the answer that decides is missing", () => {
    const condition = { item: "tell", op: "=", value: "yes" } as const;
    const scale: Scale = { ...sum, missing: { need: "all", hidden: { as: -5 } } };

    // Hidden it is −5, else up to three rows of at most 600; the hull takes −5 for each of three.
    expect(outcome(scale, {}, { condition })).toMatchObject({
      is: "insufficient",
      bounds: ["-15", "1800", "outer"],
    });
  });
});

describe("what is told of a term over rows", () => {
  it("names the repeat, the row and the item of every term, and asks its condition in the row", () => {
    const where = { item: "still", op: "=", value: "no" } as const;
    const scale: Scale = { ...sum, of: [{ ...months, where }] };
    const [receipt] = scoresOf(scale, two).receipt.scales;

    expect(receipt?.terms).toMatchObject([
      {
        each: "jobs",
        inRow: 0,
        item: "months",
        answer: 12,
        taken: "counts",
        contribution: "12",
        where: { item: "still", answer: "no", holds: true },
      },
      { each: "jobs", inRow: 1, taken: "left", where: { answer: "yes", holds: false } },
    ]);
  });

  it("says that nobody knows how many terms there are", () => {
    const [receipt] = scoresOf(sum, { jobs: { state: "dontKnow" } }).receipt.scales;

    expect(receipt?.terms).toEqual([
      {
        each: "jobs",
        item: "months",
        rows: "unknown",
        state: "dontKnow",
        taken: "missing",
        weight: "1",
      },
    ]);
  });

  it("counts a question of a row once for the response, whoever reads it", () => {
    const graded = { ...months, points: [{ below: 20, is: 1 }, { is: 2 }] };
    const scale: Scale = { ...sum, of: [months, graded] };
    const { scores } = scoresOf(scale, two);

    expect(scores.coverage).toEqual({ answered: 2, applicable: 2 });
    // 12 + 30 + 1 + 2
    expect(scores.scales.get("s")).toMatchObject({ value: 45 });
  });
});

/** A question outside the rows that gives 1 for yes. */
function besides(): Scale["of"] {
  return [{ item: "tell", points: { yes: 1, no: 0 } }];
}
