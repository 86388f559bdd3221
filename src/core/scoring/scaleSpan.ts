import { multiply } from "../number/index.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import { endsOf } from "./possibleEnds.ts";
import type { ScaleInterval, TermSpan } from "./span.ts";
import { stepIndex } from "./stepIndex.ts";
import { turnedEnds } from "./turnedEnds.ts";

/** The other scale's interval, graded, turned round and weighted as this term does. */
export function scaleSpan(
  { points: { choose, tables }, weight, reverse }: CompiledTerm,
  own: ScaleInterval,
): TermSpan {
  // One that is turned round and never has a result has no table, and never counts.
  if (own === "nothing" || tables.size === 0) return "absent";
  const graded = [...tables.values()].flatMap((table) => {
    if (table.kind !== "steps") return own === undefined ? [] : [own.min, own.max];
    if (own === undefined) return table.gives;
    return table.gives.slice(stepIndex(table.steps, own.min), stepIndex(table.steps, own.max) + 1);
  });
  const ends = endsOf(graded);
  if (ends === undefined) return "unbounded";
  const { min, max } = turnedEnds(ends, reverse);
  // A table that a case lacks leaves the term without points.
  const mayBeAbsent = choose !== undefined || (own?.mayBeAbsent ?? true);
  return { low: multiply(min, weight), high: multiply(max, weight), weight, mayBeAbsent };
}
