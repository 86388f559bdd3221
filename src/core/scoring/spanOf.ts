import { fromDecimal, multiply, type Rational } from "../number/index.ts";
import type { CompiledScale } from "./compiledScale.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Ends, endsOf, productEnds } from "./possibleEnds.ts";
import { readTerm } from "./readTerm.ts";

/** Everything one term can still contribute, between two ends; and whether it can be absent. */
export interface Span {
  readonly low: Rational;
  readonly high: Rational;
  readonly weight: Rational;
  readonly mayBeAbsent: boolean;
}

/** "absent" when it certainly contributes nothing, "unbounded" when nothing bounds it. */
export function spanOf(
  { scale }: CompiledScale,
  term: CompiledTerm,
  evaluation: Evaluation,
  /** The interval of another scale. */
  intervalOf: (scale: string) => Ends | "nothing" | undefined,
): Span | "absent" | "unbounded" {
  const { weight, source } = term;
  const reading = readTerm(scale, term, evaluation);
  if (source.kind !== "scale" && reading.kind === "counts") {
    const { contribution } = reading;
    return { low: contribution, high: contribution, weight, mayBeAbsent: false };
  }
  if (source.kind === "date") return "unbounded";
  if (source.kind === "scale") return scaleSpan(term, intervalOf(source.scale));
  if (source.kind === "product") return productSpan(scale, term);
  return itemSpan(scale, term, evaluation);
}

function itemSpan(
  scale: CompiledScale["scale"],
  term: CompiledTerm,
  evaluation: Evaluation,
): Span | "absent" | "unbounded" {
  const { weight, where, ends } = term;
  const statuses = term.items.map((id) => evaluation.item(id));
  const isSettled = statuses.every(({ settled }) => settled);
  // An answer counts as soon as the case that chooses its table is known.
  const mayCount = where !== undefined || term.points.choose !== undefined;
  if (isSettled && !mayCount) return "absent";
  if (ends === undefined) return "unbounded";
  const mayHide = where !== undefined || statuses.some(({ applies }) => applies === "unknown");
  const { hidden } = scale.missing;
  if (!mayHide || typeof hidden !== "object") {
    return { low: ends.min, high: ends.max, weight, mayBeAbsent: mayHide };
  }
  const widened = endsOf([ends.min, ends.max, multiply(fromDecimal(hidden.as), weight)]) ?? ends;
  return { low: widened.min, high: widened.max, weight, mayBeAbsent: where !== undefined };
}

/** A factor that is out may have been given a number of its own. */
function productSpan(
  { missing }: CompiledScale["scale"],
  { factors = [], items, weight }: CompiledTerm,
): Span | "unbounded" {
  const instead = [missing.hidden, missing.notApplicable].flatMap((absence) =>
    typeof absence === "object" ? [fromDecimal(absence.as)] : [],
  );
  const product = factors.map(({ min, max }) => endsOf([min, max, ...instead])).reduce(productEnds);
  if (product === undefined || factors.length < items.length) return "unbounded";
  const [low, high] = [multiply(product.min, weight), multiply(product.max, weight)];
  return { low, high, weight, mayBeAbsent: true };
}

/** The other scale's interval, graded and weighted as this term does. */
function scaleSpan(
  { points: { tables }, weight }: CompiledTerm,
  own: Ends | "nothing" | undefined,
): Span | "absent" | "unbounded" {
  if (own === "nothing") return "absent";
  const graded = [...tables.values()].flatMap((table) => {
    if (table.kind === "steps") return table.gives;
    return own === undefined ? [] : [own.min, own.max];
  });
  const ends = endsOf(graded);
  if (ends === undefined) return "unbounded";
  const [low, high] = [multiply(ends.min, weight), multiply(ends.max, weight)];
  return { low, high, weight, mayBeAbsent: true };
}
