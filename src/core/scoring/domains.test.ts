import { describe, expect, it } from "vitest";
import { aRating } from "../../../tests/fixtures/instruments/aScale.ts";
import { someScales } from "../../../tests/fixtures/instruments/someScales.ts";
import type { AnswerValue } from "../condition/index.ts";
import { toExact } from "../number/index.ts";
import { answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import type { DomainScore } from "./score.ts";
import { scoreResponse } from "./scoreResponse.ts";

const scales = {
  first: { of: [{ item: "x" }], method: "sum" },
  second: {
    of: [{ item: "y" }, { item: "z", points: { a: 0, b: 1, c: 5 } }],
    method: "sum",
    missing: { need: { answered: 1 } },
  },
};

type Given = Readonly<Record<string, AnswerValue>>;

function domainOf(domain: object, given: Given, other: object = {}): DomainScore {
  const instrument = someScales(scales, {
    domains: [{ id: "d", title: "Prov", scales: ["first", "second"], ...domain }],
    ...other,
  });
  const answers = Object.entries(given).map(([id, value]) => [id, answered(value)] as const);
  const scores = scoreResponse(compileScorer(instrument), Object.fromEntries(answers));
  const found = scores.ok ? scores.value.domains.get("d") : undefined;
  if (found === undefined) throw new Error("The domain is gone");
  return found;
}

function inWords(score: DomainScore) {
  const bounds = "bounds" in score ? score.bounds : undefined;
  return {
    kind: score.kind,
    ...(score.kind === "value" ? { value: toExact(score.exact) } : {}),
    ...(bounds === undefined ? {} : { bounds: [bounds.low, bounds.high].map(toExact) }),
  };
}

describe("a domain that is the mean of its scales", () => {
  const half = { aggregate: "mean", missing: { need: { share: "1/2" } } };
  const all = { aggregate: "mean", missing: { need: "all" } };

  it("is their exact mean, without a band", () => {
    // (4 + (2 + 5)) / 2
    const found = domainOf(all, { x: 4, y: 2, z: "c" });

    expect(inWords(found)).toEqual({ kind: "value", value: "11/2", bounds: ["11/2", "11/2"] });
    expect(found).not.toHaveProperty("band");
    expect(found.coverage).toEqual({ answered: 3, applicable: 3 });
  });

  it("has bounds over all that its scales could still be", () => {
    // 4 and 2 now; the open answer gives 0 to 5: from (4+2)/2 to (4+7)/2.
    expect(inWords(domainOf(all, { x: 4, y: 2 }))).toEqual({
      kind: "value",
      value: "3",
      bounds: ["3", "11/2"],
    });
  });

  it("goes by its own rule for scales without a value", () => {
    // The first is missing, and could be 0 to 10: from (0+7)/2 to (10+7)/2.
    const given = { y: 2, z: "c" };

    expect(inWords(domainOf(half, given))).toEqual({
      kind: "value",
      value: "7",
      bounds: ["7/2", "17/2"],
    });
    expect(inWords(domainOf(all, given))).toEqual({
      kind: "insufficient",
      bounds: ["7/2", "17/2"],
    });
  });

  it("has no value where the rule for the whole form takes those of its scales away", () => {
    const form = { form: { of: ["x", "y", "z"], atMostMissing: 0 } };

    expect(domainOf(half, { x: 4, y: 2 }, form).kind).toBe("insufficient");
  });

  it("is not applicable where none of its scales is", () => {
    const hidden = (item: string) => ({
      of: [{ item, where: { item: "sex", op: "=", value: "w" } }],
      method: "sum",
    });
    const other = { scales: [] as unknown[] };
    other.scales = ["first", "second"].map((id) => ({
      role: "scored",
      id,
      title: id,
      missing: { need: "all" },
      direction: "higherIsBetter",
      bands: [],
      ...hidden("x"),
    }));

    expect(domainOf(half, { sex: "m", x: 3 }, other).kind).toBe("notApplicable");
  });
});

describe("a domain of scales with bands or directions of their own", () => {
  const set = (bands: readonly string[], steps: unknown, profile: object) => ({
    source: "Prov.",
    bands: bands.map((code) => ({ code, text: code })),
    steps,
    profile,
  });
  const bandSets = {
    // Higher is better: below 4 little, else much.
    means: set(["little", "much"], [{ below: 4, is: "little" }, { is: "much" }], {
      little: "some_support",
      much: "strength",
    }),
    // Higher is worse: up to 2 mild, to 6 marked, else severe.
    symptoms: set(
      ["severe", "marked", "mild"],
      [{ upTo: 2, is: "mild" }, { upTo: 6, is: "marked" }, { is: "severe" }],
      { severe: "extensive_support", marked: "some_support", mild: "ok" },
    ),
  };
  const scale = (id: string, item: string, bands: string) => ({
    role: "scored",
    id,
    title: id,
    of: [{ item }],
    method: "sum",
    missing: { need: "all" },
    direction: bands === "symptoms" ? "higherIsWorse" : "higherIsBetter",
    bands: [{ set: bands, default: true }],
  });
  const other = {
    bandSets,
    scales: [
      scale("work", "x", "means"),
      scale("pain", "y", "symptoms"),
      scale("worry", "w", "symptoms"),
    ],
    sections: [
      {
        id: "only",
        title: "Bara",
        items: ["x", "y", "w"].map((id) => aRating(id, 0, 10)),
      },
    ],
  };
  const scales = ["work", "pain", "worry"];
  const worst = { scales, aggregate: "worst", missing: { need: { answered: 2 } } };

  it("is as the scale in the gravest band of the profile, and has its value", () => {
    // Work 9 is much: strength. Pain 5 is marked: some support. Worry 2 is mild: ok.
    const found = domainOf(worst, { x: 9, y: 5, w: 2 }, other);

    expect(inWords(found)).toEqual({ kind: "value", value: "5", bounds: ["5", "5"] });
    expect(found).toMatchObject({
      band: { code: "some_support", profile: "some_support", certain: true },
      lowest: ["pain"],
      gravest: ["pain"],
      scalesPerBand: { strength: 1, some_support: 1, ok: 1 },
    });
    expect(found.kind === "value" && found.band).not.toHaveProperty("set");
  });

  it("names of several in that band the first it lists", () => {
    // Work 3 is little, pain 5 marked: both some support.
    expect(domainOf(worst, { x: 3, y: 5, w: 2 }, other)).toMatchObject({
      value: 3,
      lowest: ["work"],
      gravest: ["work", "pain"],
    });
    const turned = { ...worst, scales: ["pain", "work", "worry"] };
    expect(domainOf(turned, { x: 3, y: 5, w: 2 }, other)).toMatchObject({
      value: 5,
      lowest: ["pain"],
      gravest: ["pain", "work"],
    });
  });

  it("but of those with the same bands and direction the one with the worst value", () => {
    // Pain 5 and worry 6 are both marked, and there more is worse.
    expect(domainOf(worst, { x: 9, y: 5, w: 6 }, other)).toMatchObject({
      value: 6,
      lowest: ["worry"],
      gravest: ["pain", "worry"],
    });
  });

  it("is not certain while an open answer may give a graver band", () => {
    // Worry is open: mild, marked or severe. Work and pain are known: strength and ok.
    const found = domainOf(worst, { x: 9, y: 1 }, other);

    expect(found).toMatchObject({
      value: 1,
      band: { code: "ok", certain: false },
      bounds: { lowBand: "extensive_support", highBand: "ok" },
    });
  });

  it("is certain of the gravest band there is, whatever is open", () => {
    expect(domainOf(worst, { x: 9, y: 7 }, other)).toMatchObject({
      value: 7,
      band: { code: "extensive_support", certain: true },
    });
  });

  it("has too little with fewer scales than it needs, and then no bounds", () => {
    expect(domainOf(worst, { y: 7 }, other)).toEqual({
      kind: "insufficient",
      coverage: { answered: 1, applicable: 3 },
    });
  });
});

it("that is its lowest scale has outer bounds where one answer moves two scales apart", () => {
  const scale = (points: object) => ({
    of: [{ item: "x" }, { item: "z", points }],
    method: "mean",
    missing: { need: { answered: 1 } },
    bands: [{ set: "two", default: true }],
  });
  const instrument = someScales(
    { rises: scale({ a: 0, b: 5, c: 10 }), falls: scale({ a: 10, b: 5, c: 0 }) },
    { domains: [{ id: "d", title: "Prov", scales: ["rises", "falls"], ...worst }] },
  );
  const scores = scoreResponse(compileScorer(instrument), { x: answered(5) });

  // Each is 2.5 to 7.5, but when one is 7.5 the other is 2.5: never above 5.
  expect(scores.ok && scores.value.domains.get("d")).toMatchObject({
    bounds: { low: { n: 5, d: 2 }, high: { n: 15, d: 2 }, exactness: "outer" },
  });
});

const worst = { aggregate: "worst", missing: { need: "all" } };
