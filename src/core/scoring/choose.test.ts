import { describe, expect, it } from "vitest";
import { aSingle } from "../../../tests/fixtures/instruments/aScale.ts";
import { someScales } from "../../../tests/fixtures/instruments/someScales.ts";
import { toExact } from "../number/index.ts";
import { type Answer, type Answers, answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import type { Score } from "./score.ts";
import { scoreResponse } from "./scoreResponse.ts";

const bands = ["low", "high"].map((code) => ({ code, text: code }));
const bandSets = {
  bandSets: {
    by_sex: {
      source: "Prov.",
      bands,
      steps: {
        choose: "sex",
        cases: {
          w: [{ below: 3, is: "low" }, { is: "high" }],
          m: [{ below: 6, is: "low" }, { is: "high" }],
        },
      },
    },
    plain: { source: "Prov.", bands, steps: [{ upTo: 8, is: "low" }, { is: "high" }] },
  },
};
const sum = {
  of: [{ item: "x" }],
  method: "sum",
  bands: [{ set: "by_sex", default: true }, { set: "plain" }],
};

function score(scale: object, given: Answers): Score {
  const scorer = compileScorer(someScales({ s: scale }, bandSets));
  const scores = scoreResponse(scorer, given);
  const found = scores.ok ? scores.value.scales.get("s") : undefined;
  if (found === undefined) throw new Error("The scale is gone");
  return found;
}

describe("bands that an answer chooses", () => {
  it.each([
    ["w", 2, "low"],
    ["w", 3, "high"],
    ["m", 5, "low"],
    ["m", 6, "high"],
  ])("for %s %i is %s", (sex, x, code) => {
    expect(score(sum, { x: answered(x), sex: answered(sex) })).toMatchObject({
      kind: "value",
      band: { set: "by_sex", code, certain: true },
    });
  });

  it("leave a score that one case has and another has not untold", () => {
    const norms = {
      of: [{ item: "x" }],
      method: "sum",
      transform: {
        table: "norms",
        form: "En fråga",
        source: "Prov.",
        rawRange: [0, 10],
        rows: { choose: "sex", cases: { w: [[4, 50]], m: [[5, 50]] } },
      },
    };

    // 4 has a row for w alone.
    expect(score(norms, { x: answered(4), sex: { state: "declined" } }).kind).toBe("varies");
  });

  it.each<[string, Answer | undefined]>([
    ["not reached", undefined],
    ["declined", { state: "declined" }],
    ["not applicable", { state: "notApplicable" }],
  ])("are told by name where they differ and the question is %s", (_, sex) => {
    const found = score(sum, { x: answered(4), ...(sex === undefined ? {} : { sex }) });

    expect(found).toMatchObject({
      kind: "value",
      bandCases: [
        { set: "by_sex", name: "w", code: "high" },
        { set: "by_sex", name: "m", code: "low" },
      ],
      otherBands: [{ set: "plain", code: "low" }],
    });
    expect(found).not.toHaveProperty("band");
  });

  it("are given where all cases agree, also for an answer that has no case of its own", () => {
    const high = { band: { code: "high", certain: true } };

    expect(score(sum, { x: answered(8) })).toMatchObject(high);
    expect(score(sum, { x: answered(8), sex: answered("o") })).toMatchObject(high);
    expect(score(sum, { x: answered(8), sex: { state: "notApplicable" } })).toMatchObject(high);
  });
});

it("are told by name where a case has no bands at all, and no other case's is said", () => {
  const only = {
    ...bandSets.bandSets,
    plain: {
      ...bandSets.bandSets.plain,
      steps: { choose: "sex", cases: { w: [{ is: "high" }] } },
    },
  };
  const scorer = compileScorer(someScales({ s: sum }, { bandSets: only }));
  const scores = scoreResponse(scorer, { x: answered(8) });
  const found = scores.ok ? scores.value.scales.get("s") : undefined;

  expect(found).toMatchObject({
    band: { set: "by_sex", code: "high" },
    bandCases: [{ set: "plain", name: "w", code: "high" }],
  });
  expect(found).not.toHaveProperty("otherBands");
});

it("has a band of every published set", () => {
  expect(score(sum, { x: answered(9), sex: answered("w") })).toMatchObject({
    band: { set: "by_sex", code: "high" },
    otherBands: [{ set: "plain", code: "high" }],
  });
});

describe("points that an answer chooses", () => {
  const points = { choose: "sex", cases: { w: { a: 1, b: 5, c: 9 }, m: { a: 2, b: 5, c: 7 } } };
  const scale = { of: [{ item: "z", points }], method: "sum" };

  it.each([
    ["w", "a", "1"],
    ["m", "a", "2"],
    ["m", "c", "7"],
  ])("are for %s and %s %s", (sex, z, value) => {
    const found = score(scale, { z: answered(z), sex: answered(sex) });

    expect(found.kind === "value" && toExact(found.exact)).toBe(value);
  });

  it("agree without an answer where the cases do, and vary where they do not", () => {
    const agreed = score(scale, { z: answered("b") });
    const varied = score(scale, { z: answered("a") });

    expect(agreed.kind === "value" && toExact(agreed.exact)).toBe("5");
    expect(varied).toMatchObject({
      kind: "varies",
      cases: [
        { name: "w", score: { kind: "value", exact: { n: 1, d: 1 } } },
        { name: "m", score: { kind: "value", exact: { n: 2, d: 1 } } },
      ],
    });
  });

  it("have bounds over all cases while the points are missing too", () => {
    expect(score(scale, { sex: { state: "notApplicable" } })).toMatchObject({
      kind: "insufficient",
      bounds: { low: { n: 1, d: 1 }, high: { n: 9, d: 1 } },
    });
  });
});

describe("an answer that another scale alone has a case for", () => {
  const points = { a: 1, b: 5, c: 9 };
  const scales = {
    of_two: { ...sum, of: [{ item: "x" }] },
    of_three: {
      of: [{ item: "z", points: { choose: "sex", cases: { w: points, m: points, o: points } } }],
      method: "sum",
    },
    both: { of: [{ scale: "of_two" }, { scale: "of_three" }], method: "sum" },
  };
  const scorer = compileScorer(someScales(scales, bandSets));
  const scored = (given: Answers) => {
    const scores = scoreResponse(scorer, given);
    if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
    return scores.value.scales;
  };

  it("leaves the cases of this one open, by name", () => {
    const found = scored({ x: answered(4), z: answered("b"), sex: answered("o") });

    expect(found.get("of_two")).toMatchObject({
      kind: "value",
      value: 4,
      bandCases: [
        { set: "by_sex", name: "w", code: "high" },
        { set: "by_sex", name: "m", code: "low" },
      ],
    });
    expect(found.get("of_three")).toMatchObject({ kind: "value", value: 5 });
    // 4 + 5
    expect(found.get("both")).toMatchObject({ kind: "value", value: 9 });
  });

  it("is no case of this one while nothing is answered", () => {
    const found = scored({ x: answered(4), z: answered("b") });

    expect(found.get("of_two")).toMatchObject({ bandCases: [{ name: "w" }, { name: "m" }] });
    expect(found.get("both")).toMatchObject({ kind: "value", value: 9 });
  });
});

it("bounds hold what comes to be asked in one of the cases alone", () => {
  const words = { text: "Fråga?", why: "Prov." };
  const rating = { type: "rating", ...words, from: 0, to: 3, fromText: "Minst", toText: "Mest" };
  const items = [
    { ...aSingle("sex", ["w", "m"]), nonAnswers: ["skipped", "notApplicable"] },
    { ...rating, id: "n" },
    { ...rating, id: "m", condition: { scale: "first", op: ">", value: 4 } },
    { ...rating, id: "deep", condition: { item: "m", op: "=", value: 1 } },
  ];
  const first = {
    of: [{ item: "n", points: { choose: "sex", cases: { w: [{ is: 0 }], m: [{ is: 5 }] } } }],
    method: "sum",
  };
  const s = {
    of: [{ scale: "first", points: [{ is: 0 }] }, { item: "deep" }],
    method: "sum",
    missing: { need: { answered: 1 }, hidden: { as: 0 } },
  };
  const scorer = compileScorer(
    someScales({ first, s }, { sections: [{ id: "only", title: "Bara", items }] }),
  );
  const scores = scoreResponse(scorer, { n: answered(1), sex: { state: "notApplicable" } });

  // For w `first` is 0 and nothing more is asked: 0. For m it is 5, so m is asked, and at 1 deep
  // is, which may be 3.
  expect(scores.ok && scores.value.scales.get("s")).toMatchObject({
    kind: "value",
    value: 0,
    bounds: { low: { n: 0, d: 1 }, high: { n: 3, d: 1 }, exactness: "exact" },
  });
});
