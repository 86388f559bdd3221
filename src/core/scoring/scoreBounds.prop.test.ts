import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInstrument, type Kind } from "../../../tests/fixtures/instruments/anyInstrument.ts";
import {
  everyCompletion,
  scoresOf,
  valuesOf,
} from "../../../tests/fixtures/instruments/everyCompletion.ts";
import { fewOpen } from "../../../tests/fixtures/instruments/fewOpen.ts";
import { unlisted } from "../../../tests/fixtures/instruments/questions.ts";
import { rowsInstrument } from "../../../tests/fixtures/instruments/rowsInstrument.ts";
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import type { Instrument } from "../instrument/index.ts";
import { compare, toExact } from "../number/index.ts";
import type { Answers } from "../response/index.ts";
import { bandRank } from "./assignBand.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { compileScorer } from "./compileScorer.ts";
import { createEvaluation } from "./createEvaluation.ts";
import { outerBounds } from "./outerBounds.ts";
import type { Bounds, Score, ValueScore } from "./score.ts";

interface Case {
  readonly scorer: Scorer;
  readonly answers: Answers;
}

const mostWays = 48;
const unlistedIds = unlisted.map(({ id }) => id);
const chooserCodes = { y: ["a", "b", "c"], z: ["w", "m", "o"] };

function aCase(instrument: Instrument, answers: Answers): Case {
  return {
    scorer: compileScorer(instrument),
    answers,
    [fc.toStringMethod]: () => JSON.stringify([instrument.file, answers]),
  } as Case;
}

function casesOf(kind: Kind, first: readonly string[] = []): fc.Arbitrary<Case> {
  return anyInstrument(kind).chain((instrument) =>
    fewOpen(instrument, mostWays, first).map((answers) => aCase(instrument, answers)),
  );
}

/** Also of rows, some of them said in part. */
const cases = fc.oneof(
  { arbitrary: casesOf({}), weight: 4 },
  {
    arbitrary: rowsInstrument.chain((instrument) =>
      someAnswers(instrument).map((answers) => aCase(instrument, answers)),
    ),
    weight: 1,
  },
);

/** A scale as it is now, and every value it has in some completion. */
interface Seen {
  readonly compiled: CompiledScale;
  readonly score: Score;
  readonly values: readonly ValueScore[];
}

const seen = new Map<string, readonly Seen[]>();

/** Laws with the same seed try the same cases: the completions of each are scored once. */
function seenOf({ scorer, answers }: Case): readonly Seen[] {
  const key = scorer.instrument.hash + JSON.stringify(answers);
  const known = seen.get(key) ?? tryAll({ scorer, answers });
  if (seen.size >= 1500) seen.clear();
  seen.set(key, known);
  return known;
}

function tryAll({ scorer, answers }: Case): readonly Seen[] {
  const now = scoresOf(scorer, answers).scales;
  const completed = everyCompletion(scorer, answers).map((one) => scoresOf(scorer, one).scales);
  return [...scorer.scales].map(([id, compiled]) => ({
    compiled,
    score: scoreIn(now, id),
    values: completed.flatMap((scales) => valuesOf(scoreIn(scales, id))),
  }));
}

function scoreIn(scales: ReadonlyMap<string, Score>, id: string): Score {
  const score = scales.get(id);
  if (score === undefined) throw new Error(`No score of ${id}`);
  return score;
}

function boundsOf(score: Score): Bounds | undefined {
  return "bounds" in score ? score.bounds : undefined;
}

function endsOf(values: readonly ValueScore[]) {
  const sorted = values.map(({ exact }) => exact).sort(compare);
  return [sorted[0], sorted.at(-1)].map((end) => end && toExact(end));
}

function encloses(bounds: Bounds, value: ValueScore["exact"]): boolean {
  return compare(bounds.low, value) <= 0 && compare(value, bounds.high) <= 0;
}

/** The band lies between those that the bounds say are possible; where they name none, any is. */
function holds(compiled: CompiledScale, { lowBand, highBand }: Bounds, code: string): boolean {
  if (lowBand === undefined) return true;
  const rank = bandRank(compiled, code);
  return bandRank(compiled, lowBand) <= rank && rank <= bandRank(compiled, highBand);
}

/** The bounds as they are, or the values where they are a hull that encloses them all. */
function endsSaid(bounds: Bounds | undefined, values: readonly ValueScore[]) {
  if (bounds === undefined) return undefined;
  const isHull =
    bounds.exactness === "outer" && values.every(({ exact }) => encloses(bounds, exact));
  return isHull ? endsOf(values) : [toExact(bounds.low), toExact(bounds.high)];
}

describe("bounds", () => {
  it("are the lowest and highest value over every completion, tried one by one", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const mayLackAnEnd = /rawRange|ratio|difference|repeat/.test(
          JSON.stringify(one.scorer.instrument.file),
        );
        for (const { score, values } of seenOf(one)) {
          const bounds = boundsOf(score);
          if (values.length === 0 || score.kind === "varies" || bounds === undefined) continue;

          expect(endsSaid(bounds, values)).toEqual(endsOf(values));
          // Norms without the row of an end, a pair without one of two, and rows that may come are
          // the only reasons for a hull.
          expect(mayLackAnEnd || bounds.exactness === "exact").toBe(true);
        }
      }),
      lawRuns,
    );
  });

  it("are in each case those of the completions in which that is the answer", () => {
    fc.assert(
      fc.property(casesOf({ isChoosing: true }, ["y", "z"]), ({ scorer, answers }) => {
        const varied = [...scoresOf(scorer, answers).scales].filter(
          ([, { kind }]) => kind === "varies",
        );
        fc.pre(varied.length > 0);
        const completed = everyCompletion(scorer, answers).map((all) => ({
          all,
          scales: scoresOf(scorer, all).scales,
        }));
        let cases = 0;
        for (const [id, score] of varied) {
          for (const { name, score: inCase } of score.kind === "varies" ? score.cases : []) {
            const codes = name.split("+");
            const values = completed
              .filter(({ all }) => isCase(answers, all, codes))
              .flatMap(({ scales }) => valuesOf(scoreIn(scales, id), codes));
            if (values.length === 0 || inCase.kind === "notApplicable") continue;
            cases += 1;
            expect(endsSaid(boundsOf(inCase), values)).toEqual(endsOf(values));
          }
        }
        fc.pre(cases > 0);
      }),
      lawRuns,
    );
  });

  it("enclose every value and band also where answers are more than can be tried, or have no list", () => {
    fc.assert(
      fc.property(casesOf({ isUnlisted: true }, unlistedIds), (one) => {
        let hulls = 0;
        for (const { compiled, score, values } of seenOf(one)) {
          const bounds = boundsOf(score);
          if (bounds === undefined) continue;
          for (const { exact, band } of values) {
            expect(encloses(bounds, exact)).toBe(true);
            expect(band === undefined || holds(compiled, bounds, band.code)).toBe(true);
          }
          if (bounds.exactness === "outer") hulls += values.length;
        }
        fc.pre(hulls > 0);
      }),
      lawRuns,
    );
  });

  it("are enclosed, as are their bands, by the hull that is used when completions are too many", () => {
    fc.assert(
      fc.property(cases, ({ scorer, answers }) => {
        const evaluation = createEvaluation(scorer, answers);
        for (const [id, score] of scoresOf(scorer, answers).scales) {
          const bounds = boundsOf(score);
          const compiled = scorer.scales.get(id) as CompiledScale;
          const hull = outerBounds(scorer, compiled, evaluation);
          if (bounds === undefined || hull === undefined) continue;

          expect(hull.exactness).toBe("outer");
          expect(encloses(hull, bounds.low)).toBe(true);
          expect(encloses(hull, bounds.high)).toBe(true);
          for (const band of [bounds.lowBand, bounds.highBand]) {
            expect(band === undefined || holds(compiled, hull, band)).toBe(true);
          }
        }
      }),
      lawRuns,
    );
  });

  it("hold every band a completion can give", () => {
    fc.assert(
      fc.property(cases, (one) => {
        let bands = 0;
        for (const { compiled, score, values } of seenOf(one)) {
          const bounds = boundsOf(score);
          if (bounds?.lowBand === undefined) continue;
          for (const { band } of values) {
            if (band === undefined) continue;
            expect(holds(compiled, bounds, band.code)).toBe(true);
            bands += 1;
          }
        }
        fc.pre(bands > 0);
      }),
      lawRuns,
    );
  });

  it("make a band certain only if no completion changes it", () => {
    fc.assert(
      fc.property(cases, (one) => {
        let certain = 0;
        for (const { score, values } of seenOf(one)) {
          if (score.kind !== "value" || score.band?.certain !== true) continue;
          const { code: own } = score.band;
          expect(values.filter(({ band }) => band?.code !== own)).toEqual([]);
          certain += 1;
        }
        fc.pre(certain > 0);
      }),
      lawRuns,
    );
  });

  it("are the value, with its band certain, when nothing is open", () => {
    fc.assert(
      fc.property(cases, ({ scorer, answers }) => {
        const [all = {}] = everyCompletion(scorer, answers);
        for (const score of scoresOf(scorer, all).scales.values()) {
          if (score.kind !== "value") continue;
          const { exact, bounds, band } = score;
          expect(bounds && [toExact(bounds.low), toExact(bounds.high)]).toEqual([
            toExact(exact),
            toExact(exact),
          ]);
          expect(band?.certain).not.toBe(false);
        }
      }),
      lawRuns,
    );
  });

  it("never widen when a missing answer is given", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ scorer, answers }, pick) => {
        const completed = everyCompletion(scorer, answers);
        const all = completed[pick % completed.length] ?? {};
        const open = Object.keys(all).filter((id) => answers[id] !== all[id]);
        const given = open[pick % Math.max(1, open.length)] ?? "";
        const answer = all[given];
        fc.pre(answer !== undefined);
        if (answer === undefined) return;
        const after = { scorer, answers: { ...answers, [given]: answer } };
        const before = scoresOf(scorer, answers).scales;

        for (const { compiled, score, values } of seenOf(after)) {
          const [was, is] = [boundsOf(scoreIn(before, compiled.scale.id)), boundsOf(score)];
          if (was === undefined || is === undefined || values.length === 0) continue;
          expect(encloses(was, is.low)).toBe(true);
          expect(encloses(was, is.high)).toBe(true);
        }
      }),
      lawRuns,
    );
  });
});

/** Whether every question that chooses and was open is answered as the case says. */
function isCase(before: Answers, all: Answers, codes: readonly string[]): boolean {
  return Object.entries(chooserCodes).every(([id, own]) => {
    const [was, is] = [before[id]?.state, all[id]];
    const code = codes.find((one) => own.includes(one));
    if (code === undefined || was === "answered" || was === "notApplicable") return true;
    return is?.state === "answered" && is.value === code;
  });
}
