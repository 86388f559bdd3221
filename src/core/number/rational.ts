import { invariant } from "../issue/index.ts";

/**
 * An exact fraction in lowest terms, denominator above zero. Both parts are safe integers: a
 * result that is not cannot be held exactly and stops the program rather than being rounded.
 */
export interface Rational {
  readonly n: number;
  readonly d: number;
}

export const zero: Rational = { n: 0, d: 1 };
export const one: Rational = { n: 1, d: 1 };

function gcd(a: number, b: number): number {
  let x = Math.abs(a);
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function reduceBig(n: bigint, d: bigint): Rational {
  let x = n < 0n ? -n : n;
  let y = d;
  while (y !== 0n) [x, y] = [y, x % y];
  const reduced = { n: Number(n / (x || 1n)), d: Number(d / (x || 1n)) };
  invariant(
    Number.isSafeInteger(reduced.n) && Number.isSafeInteger(reduced.d),
    "A fraction outgrew the exact range",
  );
  return reduced;
}

/** n/d in lowest terms. @throws InvariantError when d is zero. */
export function ratio(n: number, d: number): Rational {
  invariant(d !== 0, "Division by zero");
  const sign = d < 0 ? -1 : 1;
  const divisor = gcd(n, Math.abs(d)) || 1;
  return { n: (sign * n) / divisor + 0, d: Math.abs(d) / divisor };
}

const safe = Number.isSafeInteger;

/** The exact value of a decimal as it was written: 0.1 is one tenth, not its binary neighbour. */
export function fromDecimal(decimal: number): Rational {
  if (safe(decimal)) return { n: decimal + 0, d: 1 };
  const [digits, exponent] = decimal.toExponential().split("e");
  const [whole, fraction = ""] = (digits ?? "").split(".");
  const shift = Number(exponent) - fraction.length;
  const scaled = BigInt(`${whole}${fraction}`);
  return shift >= 0
    ? reduceBig(scaled * 10n ** BigInt(shift), 1n)
    : reduceBig(scaled, 10n ** BigInt(-shift));
}

/** A share written `"1/2"`. */
export function fromShare(share: string): Rational {
  const [n, d] = share.split("/").map(Number);
  return ratio(n ?? Number.NaN, d ?? Number.NaN);
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === 1 && b.d === 1 && safe(a.n + b.n)) return { n: a.n + b.n, d: 1 };
  const n = a.n * b.d + b.n * a.d;
  const d = a.d * b.d;
  if (safe(n) && safe(d) && safe(a.n * b.d) && safe(b.n * a.d)) return ratio(n, d);
  const [an, ad, bn, bd] = [BigInt(a.n), BigInt(a.d), BigInt(b.n), BigInt(b.d)];
  return reduceBig(an * bd + bn * ad, ad * bd);
}

export function multiply(a: Rational, b: Rational): Rational {
  const n = a.n * b.n;
  const d = a.d * b.d;
  if (safe(n) && safe(d)) return ratio(n, d);
  return reduceBig(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d));
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { n: -b.n, d: b.d });
}

/** @throws InvariantError when b is zero. */
export function divide(a: Rational, b: Rational): Rational {
  invariant(b.n !== 0, "Division by zero");
  return multiply(a, b.n < 0 ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n });
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  if (a.d === b.d) return a.n - b.n;
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (safe(left) && safe(right)) return left - right;
  const difference = BigInt(a.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Nearest floating-point number, for showing and for foreign formats only. */
export function toNumber(a: Rational): number {
  return a.n / a.d;
}

/** `"133/3"`, or `"25"` for a whole number: what receipts carry. */
export function toExact(a: Rational): string {
  return a.d === 1 ? String(a.n) : `${a.n}/${a.d}`;
}
