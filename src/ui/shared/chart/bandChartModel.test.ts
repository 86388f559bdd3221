import { describe, expect, it } from "vitest";
import {
  answersOfVector,
  scorer,
  scoresOf,
  wordingIn,
} from "../../../../tests/fixtures/typfall.ts";
import { type Answers, answered } from "../../../core/response/index.ts";
import type { BandChart, ChartRow } from "./bandChart.ts";
import { bandChartModel } from "./bandChartModel.ts";
import { chartHeadline } from "./chartHeadline.ts";

const swedish = wordingIn("sv");
const kept = new Set(["safety", "substance"]);

function chartOf(answers: Parameters<typeof scoresOf>[0]): BandChart {
  return bandChartModel(scorer, scoresOf(answers), kept, swedish);
}

function rowOf(chart: BandChart, scale: string): ChartRow | undefined {
  return chart.groups.flatMap(({ rows }) => rows).find((row) => row.scale === scale);
}

describe("bandChartModel", () => {
  const grave = chartOf(answersOfVector("typfall-c-long"));

  it("has a row for every scale in the instrument's order, told ones too", () => {
    expect(grave.groups.flatMap(({ rows }) => rows)).toHaveLength(18);
    expect(grave.scored).toBe(16);
    expect(grave.withValue).toBe(16);
  });

  it("says band, certainty and answers in words, with the dot where the value is", () => {
    expect(rowOf(grave, "mental_health")).toMatchObject({
      title: "Psykisk hälsa",
      mark: { kind: "value", value: 11, low: 11, high: 11 },
      word: "Behöver omfattande stöd",
      certainty: "säkert",
      answers: "3 av 3 svar",
    });
  });

  it("says that a rule set the band where the dot stands in another", () => {
    // (33+100+100)/3 is in the strengths' lane, and the main answer "some" caps at what works.
    const chart = chartOf({
      physical_health: answered("some"),
      physical_movement: answered("none"),
      physical_pain: answered("none"),
    });

    expect(rowOf(chart, "physical_health")).toMatchObject({
      word: "Fungerar",
      certainty: "säkert, satt av en regel",
    });
  });

  it("divides the lane at the published edges", () => {
    expect(grave.axis.map(({ word, from, to }) => [word, from, to])).toEqual([
      ["Behöver omfattande stöd", 0, 25],
      ["Behöver visst stöd", 25, 50],
      ["Fungerar", 50, 75],
      ["Styrka", 75, 100],
    ]);
  });

  it("names the scale that decides a domain, and counts its bands", () => {
    expect(grave.groups.find(({ domain }) => domain === "social")).toMatchObject({
      word: "Behöver omfattande stöd",
      lowest: "Mest stöd behövs i: Boende",
      perBand: "Behöver omfattande stöd: 1 · Behöver visst stöd: 1 · Fungerar: 3",
    });
  });

  it("never gives a dot or a band where too little is known", () => {
    const gateOnly = chartOf({ mental_health: answered("great") });

    expect(rowOf(gateOnly, "mental_health")).toMatchObject({
      mark: { kind: "insufficient", low: 0 },
      word: "Underlag saknas",
    });
    expect(rowOf(gateOnly, "mental_health")?.band).toBeUndefined();
    expect(rowOf(gateOnly, "language")?.certainty).toBe("kan ligga var som helst");
  });

  it("tells between which bands the missing answers leave it", () => {
    const open = chartOf({ mental_health: answered("some"), mental_sleep: answered("small") });

    expect(rowOf(open, "mental_health")).toMatchObject({
      mark: { kind: "value", value: 50 },
      word: "Fungerar",
      certainty: "kan vara: behöver visst stöd – fungerar",
      answers: "2 av 3 svar",
    });
  });

  it("keeps a row that does not apply, and one that is told", () => {
    const chart = chartOf({ home_children: { state: "notApplicable" } });

    expect(rowOf(chart, "home_children")).toMatchObject({
      mark: { kind: "notApplicable" },
      word: "Inte aktuellt",
    });
    expect(rowOf(chart, "goals")).toMatchObject({
      mark: { kind: "described" },
      word: "Berättas med egna ord",
    });
  });
});

describe("chartHeadline", () => {
  const headline = (answers: Answers, which: "all" | "withoutPrivate" = "all") =>
    chartHeadline(chartOf(answers), swedish.translator, which);
  const graveButSafe = {
    ...answersOfVector("typfall-c-long"),
    substance: answered("none"),
    safety: answered("none"),
  };

  it("says where most support is needed, then strengths", () => {
    expect(headline(graveButSafe)).toBe(
      "Två områden behöver mest stöd: Psykisk hälsa och Boende. Styrkor: Alkohol, droger och spel\u00a0· Trygghet.",
    );
  });

  it("leaves private areas out where a print asks so", () => {
    expect(headline(graveButSafe, "withoutPrivate")).toBe(
      "Två områden behöver mest stöd: Psykisk hälsa och Boende.",
    );
  });

  it("counts unknown areas when there are many, names them when few", () => {
    expect(headline(answersOfVector("typfall-e"))).toContain("Underlag saknas i 11 områden.");
    expect(headline(answersOfVector("typfall-f"))).toContain("Underlag saknas: Funktionsförmåga.");
  });

  it("never says that nothing is needed: a private area may be left out", () => {
    const answers = answersOfVector("violence-with-children");

    expect(chartHeadline(chartOf(answers), swedish.translator, "withoutPrivate")).not.toMatch(
      /behov|behöver/i,
    );
  });

  it("says nothing of needs when nothing is known", () => {
    expect(chartHeadline(chartOf({}), swedish.translator, "all")).toBe(
      "Underlag saknas i 16 områden.",
    );
  });
});
