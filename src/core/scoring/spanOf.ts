import { fromDecimal, multiply, type Rational } from "../number/index.ts";
import type { CompiledScale } from "./compiledScale.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Ends, endsOf } from "./possibleEnds.ts";
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
  intervalOf: (scale: string) => Ends | undefined,
): Span | "absent" | "unbounded" {
  const { weight, source, where } = term;
  const reading = readTerm(scale, term, evaluation);
  if (source.kind !== "scale" && reading.kind === "counts") {
    const { contribution } = reading;
    return { low: contribution, high: contribution, weight, mayBeAbsent: false };
  }
  if (source.kind === "date") return "unbounded";
  const ends = source.kind === "scale" ? childEnds(term, intervalOf(source.scale)) : term.ends;
  if (source.kind === "scale") {
    return ends === undefined
      ? "unbounded"
      : { low: ends.min, high: ends.max, weight, mayBeAbsent: true };
  }
  const statuses = term.items.map((id) => evaluation.item(id));
  const isSettled = statuses.every(({ settled }) => settled);
  if (isSettled && where === undefined) return "absent";
  if (ends === undefined) return "unbounded";
  const mayHide = where !== undefined || statuses.some(({ applies }) => applies === "unknown");
  const { hidden } = scale.missing;
  if (!mayHide || typeof hidden !== "object") {
    return { low: ends.min, high: ends.max, weight, mayBeAbsent: mayHide };
  }
  const widened = endsOf([ends.min, ends.max, multiply(fromDecimal(hidden.as), weight)]) ?? ends;
  return { low: widened.min, high: widened.max, weight, mayBeAbsent: where !== undefined };
}

/** The other scale's interval, graded and weighted as this term does. */
function childEnds(
  { points: { tables }, weight }: CompiledTerm,
  own: Ends | undefined,
): Ends | undefined {
  const graded = [...tables.values()].flatMap((table) => {
    if (table.kind === "steps") return table.gives;
    return own === undefined ? [] : [own.min, own.max];
  });
  const ends = endsOf(graded);
  return ends && { min: multiply(ends.min, weight), max: multiply(ends.max, weight) };
}
