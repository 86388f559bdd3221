import { type ComputedScale, isChoose, type Method } from "../instrument/index.ts";
import { compare, fromDecimal, type Rational, roundRational } from "../number/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { completedEnds } from "./completedEnds.ts";
import { hasOpenCase } from "./openCases.ts";
import { type Ends, endsOf } from "./possibleEnds.ts";
import { rawInterval } from "./rawInterval.ts";
import type { Seen } from "./seenBoth.ts";
import type { ScaleInterval } from "./span.ts";
import { spansOf } from "./spansOf.ts";
import { transformed } from "./transformed.ts";

const pairs: ReadonlySet<Method> = new Set(["ratio", "difference", "elapsed"]);

/**
 * Every result a scale could still have lies between the ends; they may be wider than need be.
 * "nothing" where no term can count; undefined where nothing bounds it: a missing day, a division
 * by what may be zero. What is known of the scales it reads is known exactly.
 */
export function intervalOf(scorer: Scorer, compiled: CompiledScale, seen: Seen): ScaleInterval {
  const { scale, terms } = compiled;
  const other = (id: string) => intervalOfPart(scorer, id, seen);
  const spans = terms.flatMap((term) => spansOf(compiled, term, seen.certain, other));
  const there = spans.flatMap((span) => (typeof span === "object" ? [span] : []));
  const possible = spans.filter((span) => span !== "absent").length;
  if (possible < (pairs.has(scale.method) ? 2 : 1)) return "nothing";
  const raw = possible > there.length ? undefined : rawInterval(scale, there, spans.length);
  const ends = hasNorms(scale) ? normsBetween(scale, raw) : raw && finished(scale, raw, seen);
  const areAllThere = there.length === spans.length && there.every((one) => !one.mayBeAbsent);
  const isAlways = areAllThere && spans.length >= compiled.neededOf(spans.length);
  return ends && { ...ends, mayBeAbsent: mayLackResult(scale) || !isAlways };
}

/** Of a scale that another reads: exactly where its completions can be tried. */
function intervalOfPart(scorer: Scorer, id: string, seen: Seen): ScaleInterval {
  const compiled = scorer.scales.get(id);
  if (compiled === undefined) return undefined;
  if (!seen.known.has(id)) {
    seen.known.set(id, triedInterval(scorer, compiled, seen) ?? intervalOf(scorer, compiled, seen));
  }
  return seen.known.get(id);
}

/** Over every completion of the scale by itself; undefined where they cannot be tried. */
function triedInterval(scorer: Scorer, compiled: CompiledScale, seen: Seen): ScaleInterval {
  // What it waits for may hang on a case that another scale assumes: by itself it waits for ever.
  const others = compiled.closure.filter((item) => !compiled.cases.has(item));
  if (hasOpenCase(scorer, seen.certain, others)) return undefined;
  const found = completedEnds(scorer, compiled, seen.plain);
  if (found === undefined) return undefined;
  const enough = found.flatMap((one) => (typeof one === "object" && one.isEnough ? [one] : []));
  const ends = endsOf(enough.flatMap(({ values }) => values));
  if (ends === undefined) return "nothing";
  const isAlways = found.every((one) => one !== "nothing" && one.isAlways);
  return { ...ends, mayBeAbsent: hasNorms(compiled.scale) || !isAlways };
}

/** A raw result may have no row among the norms, also one between two that have. */
function hasNorms({ transform }: ComputedScale): boolean {
  return transform !== undefined && "table" in transform;
}

/** Though all its terms count there may be no row, of norms or of a look-up. */
function mayLackResult(scale: ComputedScale): boolean {
  return hasNorms(scale) || scale.method === "lookup";
}

/** The rows of a norm table for the raw results there can be, of every case. */
function normsBetween(scale: ComputedScale, raw: Ends | undefined): Ends | undefined {
  const { transform } = scale;
  if (transform === undefined || !("table" in transform)) return undefined;
  const rows = isChoose(transform.rows) ? Object.values(transform.rows.cases) : [transform.rows];
  const ends = raw && {
    min: roundedAt("raw", scale)(raw.min),
    max: roundedAt("raw", scale)(raw.max),
  };
  const between = rows
    .flat()
    .filter(([at]) => ends === undefined || isWithin(ends, fromDecimal(at)));
  const all = between.length > 0 ? between : rows.flat();
  return endsOf(all.map(([, value]) => roundedAt("result", scale)(fromDecimal(value))));
}

function isWithin({ min, max }: Ends, value: Rational): boolean {
  return compare(min, value) <= 0 && compare(value, max) <= 0;
}

/** Rounding keeps order and so do linear transforms. */
function finished(scale: ComputedScale, raw: Ends, { certain }: Seen): Ends | undefined {
  const rounded = [raw.min, raw.max].map(roundedAt("raw", scale));
  const { transform } = scale;
  const after =
    transform === undefined
      ? rounded
      : rounded.flatMap((value) => transformed(transform, value, certain) ?? []);
  return endsOf(after.map(roundedAt("result", scale)));
}

function roundedAt(place: "raw" | "result", { round }: ComputedScale) {
  const rule = round?.find(({ at }) => at === place);
  return (value: Rational) => (rule === undefined ? value : roundRational(value, rule));
}
