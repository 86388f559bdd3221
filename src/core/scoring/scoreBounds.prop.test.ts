import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { everyCompletion } from "../../../tests/fixtures/instruments/everyCompletion.ts";
import { nestedInstrument } from "../../../tests/fixtures/instruments/nestedInstrument.ts";
import { rowsInstrument } from "../../../tests/fixtures/instruments/rowsInstrument.ts";
import { smallInstrument } from "../../../tests/fixtures/instruments/smallInstrument.ts";
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import { compare, type Rational, toExact } from "../number/index.ts";
import { type Answers, answered } from "../response/index.ts";
import { bandRank } from "./assignBand.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { compileScorer } from "./compileScorer.ts";
import { createEvaluation } from "./createEvaluation.ts";
import { openCases } from "./openCases.ts";
import { outerBounds } from "./outerBounds.ts";
import type { Bounds, Score, ValueScore } from "./score.ts";
import { scoreScale } from "./scoreScale.ts";

interface Case {
  readonly scorer: Scorer;
  readonly answers: Answers;
}

const cases: fc.Arbitrary<Case> = fc
  .oneof(smallInstrument, nestedInstrument, rowsInstrument)
  .chain((instrument) =>
    someAnswers(instrument).map((answers) => ({
      scorer: compileScorer(instrument),
      answers,
      [fc.toStringMethod]: () => JSON.stringify([instrument.file.scales, answers], null, 1),
    })),
  );
// Hundreds of cases, which on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000 });
const runs = { numRuns: 300 };

function compiledOf({ scales }: Scorer): CompiledScale {
  const compiled = scales.get("s");
  if (compiled === undefined) throw new Error("The one scale is gone");
  return compiled;
}

function scoreOf({ scorer, answers }: Case): Score {
  return scoreScale(scorer, compiledOf(scorer), createEvaluation(scorer, answers)).score;
}

/** Undefined where nothing is left to score. */
function boundsOf(score: Score): Bounds | undefined {
  return "bounds" in score ? score.bounds : undefined;
}

/** The scores of every completion that has a value; where nothing chooses, completed in each case. */
function valuesOf({ scorer, answers }: Case): readonly ValueScore[] {
  const compiled = compiledOf(scorer);
  const evaluations = everyCompletion(scorer, answers).flatMap((completed) => {
    const evaluation = createEvaluation(scorer, completed);
    const open = openCases(compiled, evaluation);
    if (open.length === 0) return [evaluation];
    return open.flatMap(({ cases: assumed }) =>
      everyCompletion(scorer, completed, { cases: assumed }).map((inCase) =>
        createEvaluation(scorer, inCase, { cases: assumed }),
      ),
    );
  });
  return evaluations.flatMap((evaluation) => {
    const { score } = scoreScale(scorer, compiled, evaluation);
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

/** A repeat that may still get rows: how many is not known. */
function mayGetRows({ scorer, answers }: Case): boolean {
  const { item } = createEvaluation(scorer, answers);
  return [...scorer.instrument.items.keys()].some((id) => {
    const { applies, settled } = item(id);
    const isRepeat = scorer.instrument.items.get(id)?.item.type === "repeat";
    return isRepeat && (applies === "unknown" || !settled);
  });
}

/**
 * The bounds as they are. Where a norm table lacks the row of an end, or rows may still come, the
 * reasons for a hull in so small an instrument, a hull that encloses the values stands for them.
 */
function endsSeen(one: Case, bounds: Bounds | undefined, values: readonly ValueScore[]) {
  if (bounds === undefined) return undefined;
  const { transform } = compiledOf(one.scorer).scale;
  const mayBeHull = mayGetRows(one) || (transform !== undefined && "table" in transform);
  const isHull = bounds.exactness === "outer" && mayBeHull;
  const encloses = values.every(({ exact }) => isBetween(bounds.low, exact, bounds.high));
  return isHull && encloses ? ends(values) : [toExact(bounds.low), toExact(bounds.high)];
}

describe("bounds", () => {
  it("are the lowest and highest value over every completion, tried one by one", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const values = valuesOf(one);
        const score = scoreOf(one);
        const bounds = boundsOf(score);
        fc.pre(values.length > 0 && score.kind !== "varies");

        expect(endsSeen(one, bounds, values)).toEqual(ends(values));
      }),
      runs,
    );
  });

  it("are in each case those of the completions in which that is the answer", () => {
    fc.assert(
      fc.property(cases, ({ scorer, answers: all }) => {
        const [chooses = ""] = compiledOf(scorer).chosenBy;
        const answers = Object.fromEntries(Object.entries(all).filter(([id]) => id !== chooses));
        const score = scoreOf({ scorer, answers });
        fc.pre(score.kind === "varies");
        for (const { name, score: inCase } of score.kind === "varies" ? score.cases : []) {
          const bounds = boundsOf(inCase);
          const values = valuesOf({ scorer, answers: { ...answers, [chooses]: answered(name) } });
          if (values.length === 0) continue;
          expect(endsSeen({ scorer, answers }, bounds, values)).toEqual(ends(values));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("hold every band a completion can give", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const compiled = compiledOf(one.scorer);
        const bounds = boundsOf(scoreOf(one));
        // Where a completion chooses no bands there is no range of them.
        fc.pre(bounds?.lowBand !== undefined);
        const { lowBand, highBand } = bounds ?? {};

        for (const { band } of valuesOf(one)) {
          if (band === undefined) continue;
          expect(bandRank(compiled, band.code)).toBeGreaterThanOrEqual(bandRank(compiled, lowBand));
          expect(bandRank(compiled, band.code)).toBeLessThanOrEqual(bandRank(compiled, highBand));
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
      fc.property(cases, fc.nat(), ({ scorer, answers }, pick) => {
        const before = boundsOf(scoreOf({ scorer, answers }));
        const completions = everyCompletion(scorer, answers);
        const complete = completions[pick % completions.length] ?? {};
        const open = Object.keys(complete).filter((id) => answers[id] !== complete[id]);
        const given = open[pick % Math.max(1, open.length)];
        fc.pre(before !== undefined && given !== undefined);
        const answer = complete[given ?? ""];
        fc.pre(answer !== undefined && valuesOf({ scorer, answers: complete }).length > 0);

        const now = { ...answers, ...(answer === undefined ? {} : { [given ?? ""]: answer }) };
        const after = boundsOf(scoreOf({ scorer, answers: now }));

        if (before === undefined || after === undefined) return;
        if (valuesOf({ scorer, answers: now }).length === 0) return;
        expect(isBetween(before.low, after.low, before.high)).toBe(true);
        expect(isBetween(before.low, after.high, before.high)).toBe(true);
      }),
      runs,
    );
  });

  it("are enclosed by the hull that is used when completions are too many", () => {
    fc.assert(
      fc.property(cases, ({ scorer, answers }) => {
        const bounds = boundsOf(scoreOf({ scorer, answers }));
        const hull = outerBounds(scorer, compiledOf(scorer), createEvaluation(scorer, answers));

        // Only what is divided by something that may be zero has no hull.
        const methods = [...scorer.scales.values()].map(({ scale }) => scale.method);
        fc.pre(bounds !== undefined && (hull !== undefined || !methods.includes("ratio")));

        expect(hull?.exactness).toBe("outer");
        if (hull === undefined || bounds === undefined) return;
        expect(isBetween(hull.low, bounds.low, hull.high)).toBe(true);
        expect(isBetween(hull.low, bounds.high, hull.high)).toBe(true);
      }),
      runs,
    );
  });
});
