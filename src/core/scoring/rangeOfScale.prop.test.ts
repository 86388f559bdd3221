import fc from "fast-check";
import { expect, it } from "vitest";
import { anyInstrument } from "../../../tests/fixtures/instruments/anyInstrument.ts";
import { everyCompletion } from "../../../tests/fixtures/instruments/everyCompletion.ts";
import { everyValue } from "../../../tests/fixtures/instruments/everyValue.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { howToRange } from "../instrument/index.ts";
import { compare, type Rational, toExact } from "../number/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { createEvaluation } from "./createEvaluation.ts";
import { rangeOfScale } from "./rangeOfScale.ts";
import type { ScaleSteps } from "./steps.ts";

// Each run tries every answer, and so fewer are enough.
const runs = { ...lawRuns, numRuns: Math.ceil(lawRuns.numRuns / 5) };
/** More answers than this take long to try. */
const mostWays = 2000;

function resultsOf(steps: ScaleSteps): readonly Rational[] {
  if (steps.kind === "varies") return steps.cases.flatMap((one) => resultsOf(one.steps));
  return steps.kind === "value" ? [steps.exact] : [];
}

it("a scale lies between the lowest and highest result of all full answers, tried one by one", () => {
  fc.assert(
    fc.property(anyInstrument(), (instrument) => {
      const ways = [...instrument.items.values()]
        .filter(({ item }) => item.type !== "display")
        .reduce((all, found) => all * everyValue(found).length, 1);
      fc.pre(ways <= mostWays);
      const scorer = compileScorer(instrument);
      const full = everyCompletion(scorer, {}).map((answers) => createEvaluation(scorer, answers));
      for (const [id, compiled] of scorer.scales) {
        if (howToRange(instrument.file, id) === undefined) continue;
        const results = full.flatMap((evaluation) => resultsOf(evaluation.scale(id))).sort(compare);
        const range = rangeOfScale(scorer, compiled);

        expect(range && [range.min, range.max].map(toExact)).toEqual(
          results[0] && [results[0], results.at(-1) ?? results[0]].map(toExact),
        );
      }
    }),
    runs,
  );
});
