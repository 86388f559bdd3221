import { add, fromDecimal, multiply, type Rational, subtract } from "../number/index.ts";
import type { CompiledScale } from "./compiledScale.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { Evaluation, RowEvaluation } from "./evaluation.ts";
import { type Ends, endsOf, productEnds } from "./possibleEnds.ts";
import { readTerms } from "./readTerms.ts";
import type { TermReading } from "./steps.ts";

/** Everything one term can still contribute, between two ends; and whether it can be absent. */
export interface Span {
  readonly low: Rational;
  readonly high: Rational;
  readonly weight: Rational;
  readonly mayBeAbsent: boolean;
}

/** "absent" when it certainly contributes nothing, "unbounded" when nothing bounds it. */
export type TermSpan = Span | "absent" | "unbounded";

/** The span of a term; of one over rows that of each row, or of each that there could be. */
export function spansOf(
  { scale }: CompiledScale,
  term: CompiledTerm,
  evaluation: Evaluation,
  /** The interval of another scale. */
  intervalOf: (scale: string) => Ends | "nothing" | undefined,
): readonly TermSpan[] {
  return readTerms(scale, term, evaluation).flatMap(({ inRow, reading }) => {
    const { source, mostRows = 0 } = term;
    if (reading.kind === "counts" && source.kind !== "scale") return [fixedSpan(term, reading)];
    if (source.kind !== "each") return [spanOf(scale, term, evaluation, intervalOf)];
    if (inRow !== undefined) return [itemSpan(scale, term, evaluation.row(source.repeat, inRow))];
    return mayGetRows(reading)
      ? Array.from({ length: mostRows }, () => rowSpan(scale, term))
      : ["absent"];
  });
}

function fixedSpan(
  { weight }: CompiledTerm,
  { contribution }: Extract<TermReading, { kind: "counts" }>,
): Span {
  return { low: contribution, high: contribution, weight, mayBeAbsent: false };
}

function mayGetRows(reading: TermReading): boolean {
  if (reading.kind === "counts") return false;
  return reading.areRowsUnknown === true || reading.isUndecided === true;
}

/** A row that may come to be, or not; or what the scale gives where there are none. */
function rowSpan({ missing }: CompiledScale["scale"], { ends, weight }: CompiledTerm): TermSpan {
  if (ends === undefined) return "unbounded";
  const { hidden, notApplicable, noRows } = missing;
  const instead = insteadOf(hidden, notApplicable, noRows).map((points) =>
    multiply(points, weight),
  );
  const widened = endsOf([ends.min, ends.max, ...instead]) ?? ends;
  return { low: widened.min, high: widened.max, weight, mayBeAbsent: true };
}

type Absence = CompiledScale["scale"]["missing"]["hidden" | "notApplicable" | "noRows"];

/** The points that are stated for what is out. */
function insteadOf(...rules: readonly Absence[]): readonly Rational[] {
  return rules.flatMap((rule) => (typeof rule === "object" ? [fromDecimal(rule.as)] : []));
}

function spanOf(
  scale: CompiledScale["scale"],
  term: CompiledTerm,
  evaluation: Evaluation,
  intervalOf: (scale: string) => Ends | "nothing" | undefined,
): TermSpan {
  const { source } = term;
  if (source.kind === "date") return "unbounded";
  if (source.kind === "scale") return scaleSpan(term, intervalOf(source.scale));
  if (source.kind === "product") return productSpan(scale, term);
  return itemSpan(scale, term, evaluation);
}

function itemSpan(
  scale: CompiledScale["scale"],
  term: CompiledTerm,
  seen: RowEvaluation,
): TermSpan {
  const { weight, where, ends } = term;
  const statuses = term.items.map((id) => seen.item(id));
  const isSettled = statuses.every(({ settled }) => settled);
  // An answer counts as soon as the case that chooses its table is known.
  const mayCount = where !== undefined || term.points.choose !== undefined;
  if (isSettled && !mayCount) return "absent";
  if (ends === undefined) return "unbounded";
  const mayHide = where !== undefined || statuses.some(({ applies }) => applies === "unknown");
  // A table that a case lacks leaves the term without points.
  if (!mayHide) return { low: ends.min, high: ends.max, weight, mayBeAbsent: mayCount };
  // What is kept aside while nobody knows whether it applies may be that it is not applicable.
  const { hidden, notApplicable } = scale.missing;
  const instead = insteadOf(hidden, notApplicable);
  const widened = endsOf([ends.min, ends.max, ...instead.map((one) => multiply(one, weight))]);
  const { min, max } = widened ?? ends;
  const mayBeAbsent = mayCount || instead.length < 2;
  return { low: min, high: max, weight, mayBeAbsent };
}

/** A factor that is out may have been given a number of its own. */
function productSpan(
  { missing }: CompiledScale["scale"],
  { factors = [], items, weight, reverse }: CompiledTerm,
): Span | "unbounded" {
  const instead = insteadOf(missing.hidden, missing.notApplicable);
  const product = factors.map(({ min, max }) => endsOf([min, max, ...instead])).reduce(productEnds);
  if (product === undefined || factors.length < items.length) return "unbounded";
  const { min, max } = turnedEnds(product, reverse);
  return { low: multiply(min, weight), high: multiply(max, weight), weight, mayBeAbsent: true };
}

function turnedEnds({ min, max }: Ends, reverse: Ends | undefined): Ends {
  if (reverse === undefined) return { min, max };
  const both = add(reverse.min, reverse.max);
  return { min: subtract(both, max), max: subtract(both, min) };
}

/** The other scale's interval, graded and weighted as this term does. */
function scaleSpan(
  { points: { tables }, weight, reverse }: CompiledTerm,
  own: Ends | "nothing" | undefined,
): TermSpan {
  // One that is turned round and never has a result has no table, and never counts.
  if (own === "nothing" || tables.size === 0) return "absent";
  const graded = [...tables.values()].flatMap((table) => {
    if (table.kind === "steps") return table.gives;
    return own === undefined ? [] : [own.min, own.max];
  });
  const ends = endsOf(graded);
  if (ends === undefined) return "unbounded";
  const { min, max } = turnedEnds(ends, reverse);
  return { low: multiply(min, weight), high: multiply(max, weight), weight, mayBeAbsent: true };
}
