import { describe, expect, it } from "vitest";
import { someScales } from "../../../../tests/fixtures/instruments/someScales.ts";
import { createTextReader } from "../../../core/instrument/index.ts";
import { type Answers, answered } from "../../../core/response/index.ts";
import { compileScorer, scoreResponse } from "../../../core/scoring/index.ts";
import { createTranslator } from "../../../i18n/index.ts";
import type { BandChart } from "./bandChart.ts";
import { bandChartModel } from "./bandChartModel.ts";

function chartOf(parts: Parameters<typeof someScales>, answers: Answers): BandChart {
  const scorer = compileScorer(someScales(...parts));
  const scores = scoreResponse(scorer, answers);
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  const reader = createTextReader(scorer.instrument, undefined, { yes: "Ja", no: "Nej" });
  const wording = { translator: createTranslator("sv"), reader };
  return bandChartModel(scorer, scores.value, new Set(), wording);
}

describe("a domain that is the mean of its scales", () => {
  const parts: Parameters<typeof someScales> = [
    {
      first: { of: [{ item: "x" }], method: "sum" },
      second: { of: [{ item: "y" }], method: "sum" },
    },
    {
      domains: [
        {
          id: "d",
          title: "Område",
          scales: ["first", "second"],
          aggregate: "mean",
          missing: { need: "all" },
        },
      ],
    },
  ];

  it("says its number, since it has no band, and points at no scale", () => {
    const chart = chartOf(parts, { x: answered(4), y: answered(7) });

    // (4 + 7) / 2
    expect(chart.groups).toMatchObject([
      { title: "Område", word: "5,5", certainty: "", lowest: "", perBand: "" },
    ]);
  });

  it("says that too little is known where a scale is missing", () => {
    expect(chartOf(parts, { x: answered(4) }).groups).toMatchObject([{ word: "Underlag saknas" }]);
  });
});

describe("a domain of a scale on the profile's range and a symptom scale", () => {
  const band = (bands: readonly string[], steps: unknown, profile: object) => ({
    source: "Prov.",
    bands: bands.map((code) => ({ code, text: `Nivå ${code}` })),
    steps,
    profile,
  });
  const bands = (set: string) => ({ bands: [{ set, default: true }] });
  const parts: Parameters<typeof someScales> = [
    {
      work: { of: [{ item: "x" }], method: "sum", ...bands("means") },
      pain: {
        of: [{ item: "y" }],
        method: "sum",
        direction: "higherIsWorse",
        ...bands("symptoms"),
      },
    },
    {
      bandSets: {
        means: band(["little", "much"], [{ below: 4, is: "little" }, { is: "much" }], {
          little: "some_support",
          much: "strength",
        }),
        symptoms: band(["severe", "mild"], [{ upTo: 6, is: "mild" }, { is: "severe" }], {
          severe: "extensive_support",
          mild: "ok",
        }),
      },
      domains: [
        {
          id: "d",
          title: "Område",
          scales: ["work", "pain"],
          aggregate: "worst",
          missing: { need: { answered: 1 } },
        },
      ],
    },
  ];

  it("speaks of the domain in the bands of the profile", () => {
    const chart = chartOf(parts, { x: answered(9), y: answered(7) });

    expect(chart.groups).toMatchObject([
      {
        word: "Behöver omfattande stöd",
        certainty: "säkert",
        lowest: "Mest stöd behövs i: pain",
        perBand: "Behöver omfattande stöd: 1 · Styrka: 1",
      },
    ]);
  });

  it("tells a row in its own bands and with its number and direction, without a dot on the lane", () => {
    const chart = chartOf(parts, { x: answered(9), y: answered(7) });

    expect(chart.groups.flatMap(({ rows }) => rows)).toMatchObject([
      {
        scale: "work",
        word: "Nivå much",
        note: "Resultat 9. Högre betyder färre svårigheter",
        mark: { kind: "ownRange" },
        segments: [],
        band: "strength",
      },
      {
        scale: "pain",
        word: "Nivå severe",
        note: "Resultat 7. Högre betyder fler svårigheter",
        mark: { kind: "ownRange" },
        segments: [],
        band: "extensive_support",
      },
    ]);
    expect(chart).toMatchObject({ axis: [], withValue: 2, scored: 2 });
  });

  it("draws what is unknown as unknown", () => {
    const chart = chartOf(parts, { x: answered(3) });

    expect(chart.groups).toMatchObject([
      {
        word: "Behöver visst stöd",
        certainty: "kan vara: behöver omfattande stöd – behöver visst stöd",
        rows: [
          { note: "Resultat 3. Högre betyder färre svårigheter" },
          { word: "Underlag saknas" },
        ],
      },
    ]);
    expect(chart.groups[0]?.rows[1]).toMatchObject({
      mark: { kind: "insufficient" },
      note: "",
      certainty: "kan ligga var som helst",
    });
  });
});
