import fc from "fast-check";
import { Model } from "survey-core";
import { describe, expect, it } from "vitest";
import nybesokKort from "../../instruments/nybesok-kort/1.0.0/instrument.json" with {
  type: "json",
};
import { lawRuns } from "../../tests/fixtures/lawRuns.ts";
import type { Condition } from "../core/condition/index.ts";
import {
  createTextReader,
  type Instrument,
  type InstrumentItem,
  parseInstrument,
} from "../core/instrument/index.ts";
import { type Answers, answered } from "../core/response/index.ts";
import { compileScorer, createEvaluation, type Scorer } from "../core/scoring/index.ts";
import { toSurveyValue } from "./surveyValue.ts";
import { toSurveyJson } from "./toSurveyJson.ts";

function modelOf(instrument: Instrument): Model {
  return new Model(toSurveyJson(instrument, createTextReader(instrument)));
}

/** What SurveyJS shows of the whole instrument, by its own conditions. */
function shownBySurvey(model: Model, answers: Answers): readonly string[] {
  model.data = Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, toSurveyValue(answer)]),
  );
  return model
    .getAllQuestions()
    .filter((question) => question.isVisible)
    .map(({ name }) => name);
}

function applicableInCore(scorer: Scorer, answers: Answers): readonly string[] {
  const { item } = createEvaluation(scorer, answers);
  return [...scorer.instrument.items.keys()].filter((id) => item(id).applies === true);
}

function answersTo(items: readonly InstrumentItem[]): fc.Arbitrary<Answers> {
  const some = items.flatMap(({ item, choices }): [string, fc.Arbitrary<Answers[string]>][] => {
    if (item.type === "multiple") {
      const codes = choices.filter((c) => c.exclusive !== true).map(({ code }) => code);
      return [[item.id, fc.subarray(codes, { minLength: 1 }).map((ticks) => answered(ticks))]];
    }
    if (choices.length > 0) {
      return [[item.id, fc.constantFrom(...choices.map(({ code }) => code)).map(answered)]];
    }
    return item.type === "date" ? [[item.id, fc.constant(answered("2026-11-24"))]] : [];
  });
  return fc.record(Object.fromEntries(some), { requiredKeys: [] }).map((record) => {
    const given: Record<string, Answers[string]> = {};
    for (const [id, answer] of Object.entries(record)) if (answer !== undefined) given[id] = answer;
    return given;
  });
}

function parsed(json: unknown): Instrument {
  const result = parseInstrument(json);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** A chain of yes/no items, each with a random condition on those before it. */
const chained: fc.Arbitrary<Instrument> = fc
  .array(fc.nat(), { minLength: 3, maxLength: 6 })
  .chain((seeds) =>
    fc.tuple(...seeds.map((_, i) => (i === 0 ? fc.constant(undefined) : conditionOver(i)))),
  )
  .map((conditions) => parsed(instrumentOf(conditions)));

function conditionOver(count: number): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
    leaf: fc.record({
      item: fc.nat({ max: count - 1 }).map((i) => `q${i}`),
      op: fc.constantFrom("=" as const, "!=" as const),
      value: fc.constantFrom("yes", "no"),
    }),
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie("leaf"),
      fc.record({ not: tie("condition") }),
      fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
      fc
        .array(tie("condition"), { minLength: 1, maxLength: 3 })
        .chain((of) =>
          fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) }),
        ),
    ),
  }));
  return condition;
}

function instrumentOf(conditions: readonly (Condition | undefined)[]): unknown {
  const { $schema: _, profile: _rules, ...head } = nybesokKort;
  return {
    ...head,
    translations: [],
    choiceLists: {},
    pointTables: {},
    bandSets: {},
    sections: [
      {
        id: "only",
        title: "Frågor",
        items: conditions.map((condition, i) => ({
          id: `q${i}`,
          type: "yesNo",
          text: "Fråga",
          why: "Därför.",
          ...(condition === undefined ? {} : { condition }),
        })),
      },
    ],
    checks: [],
    scales: [],
    flags: [],
    domains: [],
  };
}

describe("the whole instrument in SurveyJS", () => {
  it("shows just what applies in core, whatever is answered in nybesok-kort", () => {
    const instrument = parsed(nybesokKort);
    // One model for all: a new one for each would take a minute.
    const [model, scorer] = [modelOf(instrument), compileScorer(instrument)];
    fc.assert(
      fc.property(answersTo([...instrument.items.values()]), (answers) => {
        expect(shownBySurvey(model, answers)).toEqual(applicableInCore(scorer, answers));
      }),
      lawRuns,
    );
  });

  it("shows just what applies in core, whatever the conditions", () => {
    const cases = chained.chain((instrument) =>
      fc.tuple(fc.constant(instrument), answersTo([...instrument.items.values()])),
    );
    fc.assert(
      fc.property(cases, ([instrument, answers]) => {
        expect(shownBySurvey(modelOf(instrument), answers)).toEqual(
          applicableInCore(compileScorer(instrument), answers),
        );
      }),
      lawRuns,
    );
  });
});
