import type { Method } from "../instrument/index.ts";
import {
  add,
  compare,
  divide,
  fromDecimal,
  multiply,
  one,
  type Rational,
  zero,
} from "../number/index.ts";
import { type ItemStatuses, statusOf } from "../response/index.ts";
import { combineTerms } from "./combineTerms.ts";
import type { CompiledScale } from "./compileScorer.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import { readTerm } from "./readTerm.ts";
import type { Bounds } from "./score.ts";

/** Everything one term can still contribute, between two ends; and whether it can be absent. */
interface Span {
  readonly low: Rational;
  readonly high: Rational;
  readonly weight: Rational;
  readonly mayBeAbsent: boolean;
}

/**
 * A hull that encloses the bounds when the completions are too many to try: every term that may
 * be present is taken at its end, and one that may be absent also as absent.
 */
export function outerBounds(compiled: CompiledScale, statuses: ItemStatuses): Bounds | undefined {
  const { scale, bandSet } = compiled;
  const spans = compiled.terms.flatMap((term) => spanOf(compiled, term, statuses));
  if (spans.length === 0) return undefined;
  const ends =
    scale.method === "sum" ? sumEnds(compiled, spans) : furthestEnds(scale.method, spans);
  const [low = zero, high = zero] = ends
    .map((contribution) => combineTerms(scale, [{ contribution, weight: one }], 0).result)
    .sort(compare);
  const [lowBand, highBand] = [bandSet?.set.bands[0]?.code, bandSet?.set.bands.at(-1)?.code];
  return {
    low,
    high,
    exactness: "outer",
    ...(lowBand === undefined || highBand === undefined ? {} : { lowBand, highBand }),
  };
}

function spanOf(
  { scale }: CompiledScale,
  term: CompiledTerm,
  statuses: ItemStatuses,
): readonly Span[] {
  const { weight, lowest, highest } = term;
  const status = statusOf(statuses, term.item);
  const reading = readTerm(scale, term, status);
  if (reading.kind === "counts") {
    const { contribution } = reading;
    return [{ low: contribution, high: contribution, weight, mayBeAbsent: false }];
  }
  if (status.settled) return [];
  if (status.applies !== "unknown")
    return [{ low: lowest, high: highest, weight, mayBeAbsent: false }];
  const { hidden } = scale.missing;
  if (typeof hidden !== "object")
    return [{ low: lowest, high: highest, weight, mayBeAbsent: true }];
  const instead = multiply(fromDecimal(hidden.as), weight);
  const [low = lowest] = [lowest, instead].sort(compare);
  const high = [highest, instead].sort(compare).at(-1) ?? highest;
  return [{ low, high, weight, mayBeAbsent: false }];
}

/** A mean lies between its lowest and highest points, a min or max between its contributions. */
function furthestEnds(method: Method, spans: readonly Span[]): readonly Rational[] {
  const inUnits = (contribution: Rational, { weight }: Span) =>
    method === "mean" ? divide(contribution, weight) : contribution;
  const lows = spans.map((span) => inUnits(span.low, span)).sort(compare);
  const highs = spans.map((span) => inUnits(span.high, span)).sort(compare);
  return [lows[0] ?? zero, highs.at(-1) ?? zero];
}

/**
 * A prorated sum is the mean contribution times the number of terms in play, which is only known
 * to lie between one and all of them.
 */
function sumEnds({ scale, terms }: CompiledScale, spans: readonly Span[]): readonly Rational[] {
  const low = spans.map((span) => (span.mayBeAbsent && span.low.n > 0 ? zero : span.low));
  const high = spans.map((span) => (span.mayBeAbsent && span.high.n < 0 ? zero : span.high));
  const plain = [low.reduce(add), high.reduce(add)];
  const mayProrate = scale.missing.fill === "prorate" && terms.length > 1;
  if (!mayProrate) return plain;
  const all = { n: terms.length, d: 1 };
  const ends = furthestEnds("sum", spans);
  return [...ends, ...ends.map((end) => multiply(end, all))].sort(compare).filter(isOuter);
}

function isOuter(_: Rational, i: number, list: readonly Rational[]): boolean {
  return i === 0 || i === list.length - 1;
}
