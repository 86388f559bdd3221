import { Model } from "survey-core";
import type { AnswerValue } from "../../../src/core/condition/index.ts";
import { createTextReader, type Instrument } from "../../../src/core/instrument/index.ts";
import type { Answers } from "../../../src/core/response/index.ts";
import { toSurveyJson } from "../../../src/survey/toSurveyJson.ts";

type SurveyData = Readonly<Record<string, AnswerValue>>;

interface SurveyScorer {
  readonly toData: (answers: Answers) => SurveyData;
  /** By scale: the mean of its items, in which what is missing counts as zero. */
  readonly score: (data: SurveyData) => ReadonlyMap<string, number>;
}

/**
 * The means of an instrument by survey-core's own means, a calculated value per scale. `whole` has
 * the questions with their conditions too, and looks the points of an answer up; `bare` has nothing
 * but the calculated values and is given points for answers, which is the least it can be.
 */
export function surveyScorer(instrument: Instrument, form: "whole" | "bare"): SurveyScorer {
  const isWhole = form === "whole";
  const questions = isWhole ? toSurveyJson(instrument, createTextReader(instrument)) : {};
  const model = new Model({
    ...questions,
    calculatedValues: instrument.scaleOrder.map((id) => {
      const terms = itemsOf(instrument, id).map((item) =>
        isWhole ? pointsIn(instrument, item) : `{${item}}`,
      );
      return { name: nameOf(id), expression: `(${terms.join(" + ")}) / ${terms.length}` };
    }),
  });
  return {
    toData: (answers) => toData(answers, isWhole ? new Map() : pointsOf(instrument)),
    score: (data) => {
      model.data = { ...data };
      return new Map(
        instrument.scaleOrder.map((id) => [id, Number(model.getVariable(nameOf(id)))]),
      );
    },
  };
}

/** A scale and an item may share a name, and SurveyJS would read one for the other. */
function nameOf(scale: string): string {
  return `scale_${scale}`;
}

function itemsOf({ scales }: Instrument, id: string): readonly string[] {
  return (scales.get(id)?.of ?? []).flatMap((term) => ("item" in term ? [term.item] : []));
}

/** `iif({rent} = 'none', 100, iif({rent} = 'small', 67, …, 0))` */
function pointsIn(instrument: Instrument, item: string): string {
  return [...pointsOf(instrument)].reduceRight(
    (otherwise, [code, points]) => `iif({${item}} = '${code}', ${points}, ${otherwise})`,
    "0",
  );
}

/** Points by code, of the one table that the short first visit has. */
function pointsOf({ file }: Instrument): ReadonlyMap<string, number> {
  const [table = {}] = Object.values(file.pointTables ?? {});
  return new Map(Object.entries(table).map(([code, points]) => [code, Number(points)]));
}

function toData(answers: Answers, points: ReadonlyMap<string, number>): SurveyData {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => {
      if (answer.state !== "answered") return [];
      const { value } = answer;
      return [[id, (typeof value === "string" ? points.get(value) : undefined) ?? value]];
    }),
  );
}
