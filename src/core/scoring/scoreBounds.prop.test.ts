import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { everyCompletion } from "../../../tests/fixtures/instruments/everyCompletion.ts";
import { smallInstrument } from "../../../tests/fixtures/instruments/smallInstrument.ts";
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import type { Instrument } from "../instrument/index.ts";
import { compare, type Rational, toExact } from "../number/index.ts";
import { type Answers, itemStatuses } from "../response/index.ts";
import { bandRank } from "./assignBand.ts";
import { type CompiledScale, compileScorer } from "./compileScorer.ts";
import { outerBounds } from "./outerBounds.ts";
import type { Score, ValueScore } from "./score.ts";
import { scoreScale } from "./scoreScale.ts";

interface Case {
  readonly instrument: Instrument;
  readonly answers: Answers;
}

const cases: fc.Arbitrary<Case> = smallInstrument.chain((instrument) =>
  someAnswers(instrument).map((answers) => ({ instrument, answers })),
);
// Hundreds of cases, which on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000 });
const runs = { numRuns: 300 };

function compiledOf(instrument: Instrument): CompiledScale {
  const compiled = compileScorer(instrument).scales.get("s");
  if (compiled === undefined) throw new Error("The one scale is gone");
  return compiled;
}

function scoreOf({ instrument, answers }: Case): Score {
  const statuses = itemStatuses(instrument, answers);
  return scoreScale(instrument, compiledOf(instrument), answers, statuses).score;
}

/** The scores of every completion that has a value. */
function valuesOf({ instrument, answers }: Case): readonly ValueScore[] {
  return everyCompletion(instrument, answers).flatMap((completed) => {
    const score = scoreOf({ instrument, answers: completed });
    return score.kind === "value" ? [score] : [];
  });
}

function ends(values: readonly ValueScore[]) {
  const sorted = values.map(({ exact }) => exact).sort(compare);
  return [sorted[0], sorted.at(-1)].map((end) => end && toExact(end));
}

function isBetween(low: Rational, value: Rational, high: Rational): boolean {
  return compare(low, value) <= 0 && compare(value, high) <= 0;
}

describe("bounds", () => {
  it("are the lowest and highest value over every completion, tried one by one", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const values = valuesOf(one);
        const score = scoreOf(one);
        fc.pre(values.length > 0 && score.kind !== "notApplicable");

        expect(score.bounds.exactness).toBe("exact");
        expect([toExact(score.bounds.low), toExact(score.bounds.high)]).toEqual(ends(values));
      }),
      runs,
    );
  });

  it("hold every band a completion can give", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const compiled = compiledOf(one.instrument);
        const score = scoreOf(one);
        fc.pre(score.kind !== "notApplicable");
        const { lowBand, highBand } = score.bounds;

        for (const { band } of valuesOf(one)) {
          expect(bandRank(compiled, band?.code)).toBeGreaterThanOrEqual(
            bandRank(compiled, lowBand),
          );
          expect(bandRank(compiled, band?.code)).toBeLessThanOrEqual(bandRank(compiled, highBand));
        }
      }),
      runs,
    );
  });

  it("make a band certain only if no completion changes it", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const score = scoreOf(one);
        fc.pre(score.kind === "value" && score.band?.certain === true);
        const bands = new Set(valuesOf(one).map(({ band }) => band?.code));

        expect([...bands].filter((code) => code !== score.band?.code)).toEqual([]);
      }),
      runs,
    );
  });

  it("never widen when a missing answer is given", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ instrument, answers }, pick) => {
        const before = scoreOf({ instrument, answers });
        const completions = everyCompletion(instrument, answers);
        const complete = completions[pick % completions.length] ?? {};
        const open = Object.keys(complete).filter((id) => answers[id] !== complete[id]);
        const given = open[pick % Math.max(1, open.length)];
        fc.pre(before.kind !== "notApplicable" && given !== undefined);
        const answer = complete[given ?? ""];
        fc.pre(answer !== undefined && valuesOf({ instrument, answers: complete }).length > 0);

        const now = { ...answers, ...(answer === undefined ? {} : { [given ?? ""]: answer }) };
        const after = scoreOf({ instrument, answers: now });

        if (after.kind === "notApplicable" || valuesOf({ instrument, answers: now }).length === 0) {
          return;
        }
        expect(isBetween(before.bounds.low, after.bounds.low, before.bounds.high)).toBe(true);
        expect(isBetween(before.bounds.low, after.bounds.high, before.bounds.high)).toBe(true);
      }),
      runs,
    );
  });

  it("are enclosed by the hull that is used when completions are too many", () => {
    fc.assert(
      fc.property(cases, ({ instrument, answers }) => {
        const score = scoreOf({ instrument, answers });
        fc.pre(score.kind !== "notApplicable");
        const hull = outerBounds(compiledOf(instrument), itemStatuses(instrument, answers));

        expect(hull?.exactness).toBe("outer");
        if (hull === undefined) return;
        expect(isBetween(hull.low, score.bounds.low, hull.high)).toBe(true);
        expect(isBetween(hull.low, score.bounds.high, hull.high)).toBe(true);
      }),
      runs,
    );
  });
});
