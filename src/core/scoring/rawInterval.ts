import type { ComputedScale } from "../instrument/index.ts";
import {
  add,
  divide,
  fromDecimal,
  multiply,
  type Rational,
  ratio,
  subtract,
  zero,
} from "../number/index.ts";
import { meanInterval } from "./meanInterval.ts";
import { type Ends, endsOf } from "./possibleEnds.ts";
import type { Span } from "./span.ts";

const minutesPerDay = 1440;

/**
 * What a method can make of terms between their ends. `most` is how many there can be in play,
 * with a row for a term. Undefined where nothing bounds it.
 */
export function rawInterval(
  scale: ComputedScale,
  spans: readonly Span[],
  most: number,
): Ends | undefined {
  switch (scale.method) {
    case "sum":
      return sumInterval(scale, spans, most);
    case "count":
      return countInterval(spans);
    case "mean":
      return meanInterval(spans);
    case "min":
      return lowestInterval(spans);
    case "max":
      return mirroredEnds(lowestInterval(spans.map(mirrored)));
    case "lookup":
      return endsOf((scale.lookup ?? []).map(({ is }) => fromDecimal(is)));
    case "elapsed":
      return scale.across === "midnight"
        ? acrossMidnight(scale)
        : pairInterval(spans, (a, b) => subtract(b, a));
    case "difference":
      return pairInterval(spans, subtract);
    case "ratio":
      return scale.of.length === 2 && (spans[1]?.low.n ?? 0) > 0
        ? pairInterval(spans, divide)
        : undefined;
  }
}

/** At least the one minute by which a time is later than the other, and at most a day. */
function acrossMidnight({ unit }: ComputedScale): Ends {
  const perUnit = unit === "hours" ? 60 : 1;
  return { min: ratio(1, perUnit), max: ratio(minutesPerDay, perUnit) };
}

function pairInterval(
  [first, second]: readonly Span[],
  combine: (a: Rational, b: Rational) => Rational,
): Ends | undefined {
  if (first === undefined || second === undefined) return undefined;
  return endsOf(
    [first.low, first.high].flatMap((a) => [combine(a, second.low), combine(a, second.high)]),
  );
}

/** A term counts as its weight or as none; what is known stays what it is. */
function countInterval(spans: readonly Span[]): Ends {
  const least = spans.map((span) => (span.isKnown === true ? span.low : zero));
  const most = spans.map((span) => (span.isKnown === true ? span.high : span.weight));
  return { min: least.reduce(add, zero), max: most.reduce(add, zero) };
}

/** The lowest is no higher than the highest end of any term that is certainly there. */
function lowestInterval(spans: readonly Span[]): Ends | undefined {
  const there = spans.filter(({ mayBeAbsent }) => !mayBeAbsent);
  const low = endsOf(spans.map((span) => span.low));
  const high = endsOf((there.length > 0 ? there : spans).map((span) => span.high));
  if (low === undefined || high === undefined) return undefined;
  return { min: low.min, max: there.length > 0 ? high.min : high.max };
}

function mirrored(span: Span): Span {
  return { ...span, low: subtract(zero, span.high), high: subtract(zero, span.low) };
}

function mirroredEnds(ends: Ends | undefined): Ends | undefined {
  return ends && { min: subtract(zero, ends.max), max: subtract(zero, ends.min) };
}

/**
 * A prorated sum is the mean contribution times the number of terms in play, which is only known
 * to lie between one and all of them, unless all of them are certainly there.
 */
function sumInterval(
  { missing }: ComputedScale,
  spans: readonly Span[],
  most: number,
): Ends | undefined {
  const low = spans.map((span) => (span.mayBeAbsent && span.low.n > 0 ? zero : span.low));
  const high = spans.map((span) => (span.mayBeAbsent && span.high.n < 0 ? zero : span.high));
  const plain = { min: low.reduce(add), max: high.reduce(add) };
  const areAllThere = spans.length === most && spans.every(({ mayBeAbsent }) => !mayBeAbsent);
  if (missing.fill !== "prorate" || areAllThere || most === 1) return plain;
  const all = { n: most, d: 1 };
  const ends = endsOf(spans.flatMap((span) => [span.low, span.high]));
  const both = ends === undefined ? [] : [ends.min, ends.max];
  return endsOf([...both, ...both.map((end) => multiply(end, all))]);
}
