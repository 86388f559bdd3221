import type { ComputedScale } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import {
  add,
  compare,
  divide,
  fromDecimal,
  multiply,
  type Rational,
  ratio,
  roundRational,
  subtract,
  zero,
} from "../number/index.ts";
import { defined } from "../shape/index.ts";

export interface Contribution {
  readonly contribution: Rational;
  readonly weight: Rational;
}

export interface Combined {
  readonly sum: Rational;
  /** Weights the sum was divided by; absent where the method does not divide. */
  readonly divisor?: Rational;
  /** In play ÷ counted, where the scale prorates and something was missing. */
  readonly prorate?: Rational;
  readonly raw: Rational;
  readonly roundedRaw?: Rational;
  readonly transformed?: Rational;
  readonly result: Rational;
}

/**
 * The fixed order: contributions → method → prorate → round raw → transform → round result.
 * `parts` must not be empty; `missing` counts terms in play without a contribution.
 */
export function combineTerms(
  scale: ComputedScale,
  parts: readonly Contribution[],
  missing: number,
): Combined {
  invariant(parts.length > 0, "A scale needs at least one term");
  const contributions = parts.map(({ contribution }) => contribution);
  const sum = contributions.reduce(add, zero);
  const divisor =
    scale.method === "mean" ? parts.map((p) => p.weight).reduce(add, zero) : undefined;
  const plain = byMethod(scale, contributions, sum, divisor);
  const prorate =
    scale.missing.fill === "prorate" && missing > 0 && scale.method === "sum"
      ? ratio(parts.length + missing, parts.length)
      : undefined;
  const raw = prorate === undefined ? plain : multiply(plain, prorate);
  const roundedRaw = rounded(scale, "raw", raw);
  const before = roundedRaw ?? raw;
  const transformed = transform(scale, before);
  const result = rounded(scale, "result", transformed ?? before) ?? transformed ?? before;
  return defined({ sum, divisor, prorate, raw, roundedRaw, transformed, result });
}

function byMethod(
  scale: ComputedScale,
  contributions: readonly Rational[],
  sum: Rational,
  divisor: Rational | undefined,
): Rational {
  switch (scale.method) {
    case "sum":
      return sum;
    case "mean":
      invariant(divisor !== undefined, "A mean has a divisor");
      return divide(sum, divisor);
    case "min":
      return contributions.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    case "max":
      return contributions.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
    default:
      invariant(false, `Method ${scale.method} is refused when parsing`);
  }
}

function rounded(scale: ComputedScale, at: "raw" | "result", a: Rational): Rational | undefined {
  const rule = scale.round?.find((round) => round.at === at);
  return rule === undefined ? undefined : roundRational(a, rule);
}

function transform({ transform: rule }: ComputedScale, raw: Rational): Rational | undefined {
  if (rule === undefined) return undefined;
  if ("times" in rule) return add(multiply(raw, fromDecimal(rule.times)), fromDecimal(rule.plus));
  invariant("to" in rule, "A norm table is refused when parsing");
  const [from, upTo] = [fromDecimal(rule.from[0]), fromDecimal(rule.from[1])];
  const [low, high] = [fromDecimal(rule.to[0]), fromDecimal(rule.to[1])];
  const share = divide(subtract(raw, from), subtract(upTo, from));
  return add(low, multiply(share, subtract(high, low)));
}
