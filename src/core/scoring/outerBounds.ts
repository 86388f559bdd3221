import { compare, divide, type Rational, zero } from "../number/index.ts";
import { type ItemStatuses, statusOf } from "../response/index.ts";
import { type Contribution, combineTerms } from "./combineTerms.ts";
import type { CompiledScale } from "./compileScorer.ts";
import { readTerm } from "./readTerm.ts";
import type { Bounds } from "./score.ts";

/**
 * A hull that encloses the bounds when the completions are too many to try: every term that may
 * be present is taken at its end, and one that may be absent also as absent.
 */
export function outerBounds(compiled: CompiledScale, statuses: ItemStatuses): Bounds | undefined {
  const low = hull(compiled, statuses, "lowest");
  const high = hull(compiled, statuses, "highest");
  if (low === undefined || high === undefined) return undefined;
  const [lower, upper] = compare(low, high) <= 0 ? [low, high] : [high, low];
  const codes = compiled.bandSet?.set.bands.map(({ code }) => code);
  const [lowBand, highBand] = [codes?.[0], codes?.at(-1)];
  return {
    low: lower,
    high: upper,
    exactness: "outer",
    ...(lowBand === undefined || highBand === undefined ? {} : { lowBand, highBand }),
  };
}

function pointsOf({ contribution, weight }: Contribution): Rational {
  return divide(contribution, weight);
}

function hull(
  compiled: CompiledScale,
  statuses: ItemStatuses,
  end: "lowest" | "highest",
): Rational | undefined {
  const { scale, terms } = compiled;
  const parts = terms.flatMap((term): readonly Contribution[] => {
    const status = statusOf(statuses, term.item);
    const reading = readTerm(scale, term, status);
    if (reading.kind === "counts") {
      return [{ contribution: reading.contribution, weight: term.weight }];
    }
    if (status.settled) return [];
    const mayBeAbsent = status.applies === "unknown" && scale.method === "sum";
    const extreme = term[end];
    const absentIsFurther = end === "lowest" ? extreme.n > 0 : extreme.n < 0;
    return mayBeAbsent && absentIsFurther
      ? [{ contribution: zero, weight: term.weight }]
      : [{ contribution: extreme, weight: term.weight }];
  });
  if (parts.length === 0) return undefined;
  if (scale.method === "sum") return combineTerms(scale, parts, 0).result;
  const furthest = parts.reduce((a, b) => {
    const order = compare(pointsOf(a), pointsOf(b));
    return (end === "lowest" ? order <= 0 : order >= 0) ? a : b;
  });
  return combineTerms(scale, [furthest], 0).result;
}
