import { type ComputedScale, isChoose, type Method } from "../instrument/index.ts";
import {
  add,
  divide,
  fromDecimal,
  multiply,
  one,
  type Rational,
  roundRational,
  subtract,
  zero,
} from "../number/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Ends, endsOf } from "./possibleEnds.ts";
import { type Span, spansOf } from "./spansOf.ts";
import { transformed } from "./transformed.ts";

const pairs: ReadonlySet<Method> = new Set(["ratio", "difference", "elapsed"]);

type Interval = Ends | "nothing" | undefined;

/**
 * Every result a scale could still have lies between the ends; they may be wider than need be.
 * "nothing" where no term can count; undefined where nothing bounds it: a missing day, a division
 * by what may be zero.
 */
export function intervalOf(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
  known: Map<string, Interval> = new Map<string, Interval>(),
): Interval {
  // Once for each scale, however many read it.
  const other = (id: string): Interval => {
    const child = scorer.scales.get(id);
    if (known.has(id) || child === undefined) return known.get(id);
    const interval = intervalOf(scorer, child, evaluation, known);
    known.set(id, interval);
    return interval;
  };
  const spans = compiled.terms.flatMap((term) => spansOf(compiled, term, evaluation, other));
  const there = spans.flatMap((span) => (typeof span === "object" ? [span] : []));
  const { scale } = compiled;
  const possible = spans.filter((span) => span !== "absent").length;
  if (possible < (pairs.has(scale.method) ? 2 : 1)) return "nothing";
  const listed = listedResults(scale);
  if (listed !== undefined) return listed;
  const raw = possible > there.length ? undefined : rawInterval(compiled, there, spans.length);
  if (raw === undefined) return undefined;
  return finished(compiled, raw, evaluation);
}

/** `most` is how many terms can be in play, with a row for a term. */
function rawInterval(
  compiled: CompiledScale,
  spans: readonly Span[],
  most: number,
): Ends | undefined {
  const { scale, terms } = compiled;
  switch (scale.method) {
    case "sum":
      return sumInterval(compiled, spans, most);
    case "count": {
      const fixed = spans.map(({ weight }) => weight).reduce(add, zero);
      return { min: zero, max: fixed };
    }
    case "mean":
      return hull(spans, ({ weight }) => weight);
    case "min":
    case "max":
      return hull(spans, () => one);
    case "lookup":
      return endsOf((scale.lookup ?? []).map(({ is }) => fromDecimal(is)));
    case "elapsed":
      return scale.across === "midnight"
        ? { min: zero, max: fromDecimal(scale.unit === "hours" ? 24 : 1440) }
        : pairInterval(spans, (a, b) => subtract(b, a));
    case "difference":
      return pairInterval(spans, subtract);
    case "ratio":
      return terms.length === 2 && (spans[1]?.low.n ?? 0) > 0
        ? pairInterval(spans, divide)
        : undefined;
  }
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

/** A mean lies between its lowest and highest points, a min or max between its contributions. */
function hull(spans: readonly Span[], unit: (span: Span) => Rational): Ends | undefined {
  return endsOf(
    spans.flatMap((span) => [divide(span.low, unit(span)), divide(span.high, unit(span))]),
  );
}

/**
 * A prorated sum is the mean contribution times the number of terms in play, which is only known
 * to lie between one and all of them.
 */
function sumInterval(
  { scale }: CompiledScale,
  spans: readonly Span[],
  most: number,
): Ends | undefined {
  const low = spans.map((span) => (span.mayBeAbsent && span.low.n > 0 ? zero : span.low));
  const high = spans.map((span) => (span.mayBeAbsent && span.high.n < 0 ? zero : span.high));
  const plain = { min: low.reduce(add), max: high.reduce(add) };
  if (scale.missing.fill !== "prorate" || most === 1) return plain;
  const all = { n: most, d: 1 };
  const ends = hull(spans, () => one);
  const both = ends === undefined ? [] : [ends.min, ends.max];
  return endsOf([...both, ...both.map((end) => multiply(end, all))]);
}

/** All rows of a norm table, whatever the raw result is. */
function listedResults(scale: ComputedScale): Ends | undefined {
  const { transform } = scale;
  if (transform === undefined || !("table" in transform)) return undefined;
  const rows = isChoose(transform.rows) ? Object.values(transform.rows.cases) : [transform.rows];
  return endsOf(rows.flat().map(([, value]) => roundedAt("result", scale)(fromDecimal(value))));
}

/** Rounding keeps order and so do linear transforms. */
function finished({ scale }: CompiledScale, raw: Ends, evaluation: Evaluation): Ends | undefined {
  const rounded = [raw.min, raw.max].map(roundedAt("raw", scale));
  const { transform } = scale;
  const after =
    transform === undefined
      ? rounded
      : rounded.flatMap((value) => transformed(transform, value, evaluation) ?? []);
  return endsOf(after.map(roundedAt("result", scale)));
}

function roundedAt(place: "raw" | "result", { round }: ComputedScale) {
  const rule = round?.find(({ at }) => at === place);
  return (value: Rational) => (rule === undefined ? value : roundRational(value, rule));
}
