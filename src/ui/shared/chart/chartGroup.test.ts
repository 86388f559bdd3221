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
