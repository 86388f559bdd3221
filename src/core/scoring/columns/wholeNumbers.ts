import type { Rational } from "../../number/index.ts";

/** Beyond this a whole number is not exact in a column. */
export function isSafe(...numbers: readonly number[]): boolean {
  return numbers.every((one) => Math.abs(one) <= Number.MAX_SAFE_INTEGER);
}

/** The smallest denominator that all can have; not a number when it is too large. */
export function commonDenominator(values: readonly Rational[]): number {
  return values.reduce((all, { d }) => {
    const common = (all / gcd(all, d)) * d;
    return isSafe(common) ? common : Number.NaN;
  }, 1);
}

export function numeratorOver(denominator: number, { n, d }: Rational): number {
  return n * (denominator / d);
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
