import fc from "fast-check";
import { Model, QuestionPanelDynamicModel } from "survey-core";
import { describe, expect, it } from "vitest";
import nybesokKort from "../../instruments/nybesok-kort/1.0.0/instrument.json" with {
  type: "json",
};
import { lawRuns } from "../../tests/fixtures/lawRuns.ts";
import { type Condition, isRows } from "../core/condition/index.ts";
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

/** What SurveyJS shows of the whole instrument, row by row, by its own conditions. */
function shownBySurvey(model: Model, instrument: Instrument, answers: Answers): readonly string[] {
  model.data = Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, toSurveyValue(instrument, id, answer)]),
  );
  return model
    .getAllQuestions()
    .filter((question) => question.isVisible)
    .flatMap((question) => [
      question.name,
      ...(question instanceof QuestionPanelDynamicModel ? question.visiblePanels : []).flatMap(
        ({ questions }, row) =>
          questions.filter((one) => one.isVisible).map(({ name }) => `${row} ${name}`),
      ),
    ]);
}

function applicableInCore(scorer: Scorer, answers: Answers): readonly string[] {
  const { item, row } = createEvaluation(scorer, answers);
  return [...scorer.instrument.items].flatMap(([id, { rowItems }]) => {
    const { applies, value } = item(id);
    const rows = value !== undefined && isRows(value) ? value : [];
    if (applies !== true) return [];
    const shown = rows.flatMap((_, r) =>
      [...rowItems.keys()]
        .filter((cell) => row(id, r).item(cell).applies === true)
        .map((cell) => `${r} ${cell}`),
    );
    return [id, ...shown];
  });
}

function answersTo(items: readonly InstrumentItem[]): fc.Arbitrary<Answers> {
  const some = items.flatMap((found): [string, fc.Arbitrary<Answers[string]>][] => {
    const { item, choices, rowItems } = found;
    if (item.type === "repeat") {
      const row = answersTo([...rowItems.values()]);
      return [[item.id, fc.array(row, { maxLength: item.atMost }).map(answered)]];
    }
    if (item.type === "multiple") {
      const codes = choices.filter((c) => c.exclusive !== true).map(({ code }) => code);
      const least = item.emptyIs === "none" ? 0 : 1;
      return [[item.id, fc.subarray(codes, { minLength: least }).map((ticks) => answered(ticks))]];
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

/**
 * A chain of yes/no items, each with a random condition on those before it; then ticks and rows
 * that may be answered with none, rows whose items look at their own row and outside, and a last
 * item that looks at all of them.
 */
const chained: fc.Arbitrary<Instrument> = fc
  .integer({ min: 3, max: 6 })
  .chain((count) => {
    const outside = Array.from({ length: count }, (_, i) => `q${i}`);
    return fc.record({
      chain: fc.tuple(
        ...outside.map((_, i) =>
          i === 0 ? fc.constant(undefined) : conditionOver(outside.slice(0, i)),
        ),
      ),
      rows: conditionOver(outside),
      first: conditionOver(outside),
      second: conditionOver([...outside, "r0"]),
      last: conditionOver(outside, [
        { item: "rows", op: "exists" },
        { item: "rows", state: "answered" },
        { item: "ticks", op: "exists" },
        { item: "ticks", op: "includes", value: "a" },
      ]),
    });
  })
  .map((conditions) => parsed(instrumentOf(conditions)));

function conditionOver(
  items: readonly string[],
  others: readonly Condition[] = [],
): fc.Arbitrary<Condition> {
  const compared = fc.record({
    item: fc.constantFrom(...items),
    op: fc.constantFrom("=" as const, "!=" as const),
    value: fc.constantFrom("yes", "no"),
  });
  const { condition } = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
    leaf: others.length === 0 ? compared : fc.oneof(compared, fc.constantFrom(...others)),
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

interface Conditions {
  readonly chain: readonly (Condition | undefined)[];
  readonly rows: Condition;
  readonly first: Condition;
  readonly second: Condition;
  readonly last: Condition;
}

const words = { text: "Fråga", why: "Därför." };

function yesNo(id: string, condition: Condition | undefined): object {
  const asked = { ...words, id, type: "yesNo" };
  return condition === undefined ? asked : { ...asked, condition };
}

function instrumentOf({ chain, rows, first, second, last }: Conditions): unknown {
  const { $schema: _, profile: _rules, ...head } = nybesokKort;
  return {
    ...head,
    translations: [],
    choiceLists: { ticks: ["a", "b"].map((code) => ({ code, text: code })) },
    pointTables: {},
    bandSets: {},
    sections: [
      {
        id: "only",
        title: "Frågor",
        items: [
          ...chain.map((condition, i) => yesNo(`q${i}`, condition)),
          { ...words, id: "ticks", type: "multiple", choices: "ticks", emptyIs: "none" },
          {
            ...words,
            id: "rows",
            type: "repeat",
            condition: rows,
            atMost: 3,
            emptyIs: "none",
            items: [yesNo("r0", first), yesNo("r1", second)],
          },
          yesNo("last", last),
        ],
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
        expect(shownBySurvey(model, instrument, answers)).toEqual(
          applicableInCore(scorer, answers),
        );
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
        expect(shownBySurvey(modelOf(instrument), instrument, answers)).toEqual(
          applicableInCore(compileScorer(instrument), answers),
        );
      }),
      lawRuns,
    );
  });
});
