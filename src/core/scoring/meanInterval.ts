import { add, compare, divide, type Rational, subtract, zero } from "../number/index.ts";
import type { Ends } from "./possibleEnds.ts";
import type { Span } from "./span.ts";

interface Part {
  readonly contribution: Rational;
  readonly weight: Rational;
  readonly mayBeAbsent: boolean;
}

/**
 * A weighted mean is lowest with every term at its lowest, and of those that may be absent just the
 * ones that pull it down; highest the other way round.
 */
export function meanInterval(spans: readonly Span[]): Ends | undefined {
  const min = lowestMean(spans.map(({ low, ...span }) => ({ ...span, contribution: low })));
  const max = lowestMean(
    spans.map(({ high, ...span }) => ({ ...span, contribution: subtract(zero, high) })),
  );
  return min && max && { min, max: subtract(zero, max) };
}

function lowestMean(parts: readonly Part[]): Rational | undefined {
  const there = parts.filter(({ mayBeAbsent }) => !mayBeAbsent);
  const others = parts
    .filter(({ mayBeAbsent }) => mayBeAbsent)
    .sort((a, b) => compare(ownMean(a), ownMean(b)));
  let mean = there.length === 0 ? undefined : meanOf(there);
  const taken = [...there];
  for (const one of others) {
    if (mean !== undefined && compare(ownMean(one), mean) >= 0) break;
    taken.push(one);
    mean = meanOf(taken);
  }
  return mean;
}

function ownMean({ contribution, weight }: Part): Rational {
  return divide(contribution, weight);
}

function meanOf(parts: readonly Part[]): Rational {
  const sum = parts.map(({ contribution }) => contribution).reduce(add, zero);
  return divide(sum, parts.map(({ weight }) => weight).reduce(add, zero));
}
