import type { Instrument } from "../../../../src/core/instrument/index.ts";

/** SurveyJS's own means to show progress and to score: a bar, and a calculated value per scale. */
export function surveyScores(instrument: Instrument): object {
  return {
    showProgressBar: true,
    calculatedValues: instrument.scaleOrder.map((id) => ({
      name: id,
      expression: meanOf(instrument, id),
    })),
  };
}

function meanOf(instrument: Instrument, id: string): string {
  const terms = instrument.scales.get(id)?.of ?? [];
  const points = terms.map((term) => pointsOf("item" in term ? term.item : ""));
  return `(${points.join(" + ")}) / ${points.length}`;
}

function pointsOf(item: string): string {
  const is = (code: string) => `{${item}} = '${code}'`;
  return `iif(${is("some")}, 33, iif(${is("small")}, 67, iif(${is("none")}, 100, 0)))`;
}
