import type { Instrument } from "../instrument/index.ts";
import { type Rational, toNumber } from "../number/index.ts";
import { type Answers, coverageOf, type ItemStatuses, statusOf } from "../response/index.ts";
import { neededTerms } from "./applyMissingRule.ts";
import { assignBand } from "./assignBand.ts";
import { type Combined, combineTerms } from "./combineTerms.ts";
import type { CompiledScale } from "./compileScorer.ts";
import { readTerm, type TermReading } from "./readTerm.ts";
import type { Bounds, Score } from "./score.ts";
import { scoreBounds } from "./scoreBounds.ts";

/** A scale's score together with the steps that led to it, from which its receipt is written. */
export interface ScoredScaleResult {
  readonly score: Score;
  readonly readings: readonly TermReading[];
  readonly counted: number;
  readonly left: number;
  readonly needed: number;
  readonly combined?: Combined;
}

export function scoreScale(
  instrument: Instrument,
  compiled: CompiledScale,
  answers: Answers,
  statuses: ItemStatuses,
): ScoredScaleResult {
  const { scale, terms, items } = compiled;
  const readings = terms.map((term) => readTerm(scale, term, statusOf(statuses, term.item)));
  const counted = readings.filter(({ kind }) => kind === "counts").length;
  const left = readings.filter(({ kind }) => kind === "left").length;
  const inPlay = readings.length - left;
  const needed = neededTerms(scale.missing.need, inPlay);
  const coverage = coverageOf(statuses, items);
  const steps = { readings, counted, left, needed };
  const bounds = scoreBounds(instrument, compiled, answers, statuses);
  if (bounds === undefined) return { ...steps, score: { kind: "notApplicable", coverage } };
  if (counted < needed) return { ...steps, score: { kind: "insufficient", coverage, bounds } };
  const parts = readings.flatMap((reading, i) => {
    const weight = terms[i]?.weight;
    return reading.kind === "counts" && weight !== undefined
      ? [{ contribution: reading.contribution, weight }]
      : [];
  });
  const combined = combineTerms(scale, parts, inPlay - counted);
  const score = valueScore(compiled, combined.result, statuses, bounds, coverage);
  return { ...steps, combined, score };
}

function valueScore(
  compiled: CompiledScale,
  exact: Rational,
  statuses: ItemStatuses,
  bounds: Bounds,
  coverage: Score["coverage"],
): Score {
  const band = assignBand(compiled, exact, statuses);
  const certain = bounds.lowBand === band?.code && bounds.highBand === band?.code;
  return {
    kind: "value",
    exact,
    value: toNumber(exact),
    ...(band === undefined ? {} : { band: { ...band, certain } }),
    coverage,
    bounds,
  };
}
