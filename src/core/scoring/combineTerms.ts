import type { ComputedScale } from "../instrument/index.ts";
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  ratio,
  roundRational,
  zero,
} from "../number/index.ts";
import { combinePair } from "./combinePair.ts";
import type { Evaluation } from "./evaluation.ts";
import { lookUp } from "./lookUp.ts";
import type { Combined } from "./steps.ts";
import { transformed } from "./transformed.ts";

export interface Contribution {
  readonly contribution: Rational;
  readonly weight: Rational;
}

/**
 * The fixed order: contributions → method → prorate → round raw → transform → round result.
 * `missing` counts terms in play without a contribution.
 */
export function combineTerms(
  scale: ComputedScale,
  parts: readonly Contribution[],
  missing: number,
  evaluation: Evaluation,
): Combined {
  const combined: { -readonly [K in keyof Combined]: Combined[K] } = {};
  const plain = byMethod(scale, parts, combined, evaluation);
  if (plain === undefined) return combined;
  let value = plain;
  if (scale.missing.fill === "prorate" && missing > 0 && scale.method === "sum") {
    combined.prorate = ratio(parts.length + missing, parts.length);
    value = multiply(value, combined.prorate);
  }
  combined.raw = value;
  const rawRule = scale.round?.find(({ at }) => at === "raw");
  if (rawRule !== undefined) value = combined.roundedRaw = roundRational(value, rawRule);
  if (scale.transform !== undefined) {
    const after = transformed(scale.transform, value, evaluation);
    if (after === undefined) return combined;
    value = combined.transformed = after;
  }
  const resultRule = scale.round?.find(({ at }) => at === "result");
  combined.result = resultRule === undefined ? value : roundRational(value, resultRule);
  return combined;
}

function byMethod(
  scale: ComputedScale,
  parts: readonly Contribution[],
  combined: { sum?: Rational; divisor?: Rational },
  evaluation: Evaluation,
): Rational | undefined {
  const contributions = parts.map(({ contribution }) => contribution);
  switch (scale.method) {
    case "sum":
    case "count":
      return (combined.sum = contributions.reduce(add, zero));
    case "mean": {
      const sum = contributions.reduce(add, zero);
      const divisor = parts.reduce((all, { weight }) => add(all, weight), zero);
      combined.sum = sum;
      combined.divisor = divisor;
      return divide(sum, divisor);
    }
    case "min":
      return contributions.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    case "max":
      return contributions.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
    case "lookup":
      return lookUp(scale, evaluation);
    default:
      return combinePair(scale, contributions);
  }
}
