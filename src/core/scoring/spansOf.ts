import { evaluateCondition, type Truth } from "../condition/index.ts";
import type { ComputedScale } from "../instrument/index.ts";
import { fromDecimal, multiply, type Rational } from "../number/index.ts";
import type { CompiledScale } from "./compiledScale.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { Evaluation, RowEvaluation } from "./evaluation.ts";
import { endsOf, productEnds } from "./possibleEnds.ts";
import { readTerms } from "./readTerms.ts";
import { scaleSpan } from "./scaleSpan.ts";
import type { ScaleInterval, Span, TermSpan } from "./span.ts";
import type { ReadTerm, TermReading } from "./steps.ts";
import { turnedEnds } from "./turnedEnds.ts";

interface Place {
  readonly scale: ComputedScale;
  readonly term: CompiledTerm;
}

/**
 * The span of a term; of one over rows that of each row, or of each that there could be. What
 * `certain` says no answer to come can turn.
 */
export function spansOf(
  { scale }: CompiledScale,
  term: CompiledTerm,
  certain: Evaluation,
  intervalOf: (scale: string) => ScaleInterval,
): readonly TermSpan[] {
  return readTerms(scale, term, certain).flatMap((read) =>
    spansOfReading({ scale, term }, read, certain, intervalOf),
  );
}

function spansOfReading(
  place: Place,
  { inRow, reading }: ReadTerm,
  certain: Evaluation,
  intervalOf: (scale: string) => ScaleInterval,
): readonly TermSpan[] {
  const { source } = place.term;
  if (source.kind === "scale") {
    const truth = truthOfWhere(place, certain);
    if (truth !== false) {
      return [widened(scaleSpan(place.term, intervalOf(source.scale)), truth)];
    }
  }
  if (reading.kind === "counts") return [fixedSpan(place, reading)];
  if (source.kind !== "each") return [openSpan(place, certain)];
  return inRow === undefined
    ? spansOfRows(place, reading)
    : [openSpan(place, certain.row(source.repeat, inRow))];
}

function truthOfWhere({ term: { where } }: Place, { reader }: RowEvaluation): Truth {
  return where === undefined ? true : evaluateCondition(where, reader);
}

function widened(span: TermSpan, truth: Truth): TermSpan {
  return truth === true || typeof span === "string" ? span : { ...span, mayBeAbsent: true };
}

function fixedSpan(
  { term: { weight } }: Place,
  { contribution }: Extract<TermReading, { kind: "counts" }>,
): Span {
  return { low: contribution, high: contribution, weight, mayBeAbsent: false, isKnown: true };
}

function openSpan(place: Place, seen: RowEvaluation): TermSpan {
  const { kind } = place.term.source;
  const truth = truthOfWhere(place, seen);
  if (truth === false) return "absent";
  if (kind === "date") return "unbounded";
  return kind === "product" ? productSpan(place) : itemSpan(place, seen, truth);
}

function spansOfRows(place: Place, reading: TermReading): readonly TermSpan[] {
  const { mostRows = 0 } = place.term;
  const mayGetRows =
    reading.kind !== "counts" && (reading.areRowsUnknown === true || reading.isUndecided === true);
  return mayGetRows ? Array.from({ length: mostRows }, () => rowSpan(place)) : ["absent"];
}

/** A row that may come to be, or not; or what the scale gives where there are none. */
function rowSpan({ scale, term: { ends, weight } }: Place): TermSpan {
  if (ends === undefined) return "unbounded";
  const { hidden, notApplicable, noRows } = scale.missing;
  const instead = insteadOf(hidden, notApplicable, noRows).map((points) =>
    multiply(points, weight),
  );
  const { min, max } = endsOf([ends.min, ends.max, ...instead]) ?? ends;
  return { low: min, high: max, weight, mayBeAbsent: true };
}

type Absence = ComputedScale["missing"]["hidden" | "notApplicable" | "noRows"];

/** The points that are stated for what is out. */
function insteadOf(...rules: readonly Absence[]): readonly Rational[] {
  return rules.flatMap((rule) => (typeof rule === "object" ? [fromDecimal(rule.as)] : []));
}

function itemSpan({ scale, term }: Place, seen: RowEvaluation, truth: Truth): TermSpan {
  const { weight, points, ends, items } = term;
  const statuses = items.map((id) => seen.item(id));
  const isSettled = statuses.every(({ settled }) => settled);
  // An answer counts as soon as the case that chooses its table is known.
  const mayCount = truth === "unknown" || points.choose !== undefined;
  if (isSettled && !mayCount) return "absent";
  if (ends === undefined) return "unbounded";
  const mayHide = truth === "unknown" || statuses.some(({ applies }) => applies === "unknown");
  // A table that a case lacks leaves the term without points.
  if (!mayHide) return { low: ends.min, high: ends.max, weight, mayBeAbsent: mayCount };
  // What is kept aside while nobody knows whether it applies may be that it is not applicable.
  const instead = insteadOf(scale.missing.hidden, scale.missing.notApplicable);
  const widest = endsOf([ends.min, ends.max, ...instead.map((one) => multiply(one, weight))]);
  const { min, max } = widest ?? ends;
  return { low: min, high: max, weight, mayBeAbsent: mayCount || instead.length < 2 };
}

/** A factor that is out may have been given a number of its own. */
function productSpan({ scale: { missing }, term }: Place): Span | "unbounded" {
  const { factors = [], items, weight, reverse } = term;
  const instead = insteadOf(missing.hidden, missing.notApplicable);
  const product = factors.map(({ min, max }) => endsOf([min, max, ...instead])).reduce(productEnds);
  if (product === undefined || factors.length < items.length) return "unbounded";
  const { min, max } = turnedEnds(product, reverse);
  return { low: multiply(min, weight), high: multiply(max, weight), weight, mayBeAbsent: true };
}
