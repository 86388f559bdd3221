import { fromDecimal } from "../../number/index.ts";

/** How large the parts of a fraction can become, and its value, over all that can be answered. */
export interface ExactSize {
  readonly n: number;
  readonly d: number;
  readonly most: number;
}

/** Of any of the numbers: all of them written over one denominator. */
export function sizeOf(...values: readonly number[]): ExactSize {
  const d = values.map((value) => fromDecimal(value).d).reduce(leastCommon, 1);
  const most = Math.max(0, ...values.map(Math.abs));
  return { n: most * d, d, most };
}

export function sizeOfSum(a: ExactSize, b: ExactSize): ExactSize {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d, most: a.most + b.most };
}

export function sizeOfProduct(a: ExactSize, b: ExactSize): ExactSize {
  return { n: a.n * b.n, d: a.d * b.d, most: a.most * b.most };
}

/** Of any of the two, written over one denominator. */
export function sizeOfEither(a: ExactSize, b: ExactSize): ExactSize {
  const d = leastCommon(a.d, b.d);
  const most = Math.max(a.most, b.most);
  return { n: most * d, d, most };
}

/** Of a fraction divided by one number. */
export function sizeOfQuotient(a: ExactSize, by: number): ExactSize {
  const { n, d } = fromDecimal(by);
  return { n: a.n * d, d: a.d * Math.abs(n), most: a.most / Math.abs(by) };
}

export function sizeRounded({ most }: ExactSize, decimals: number): ExactSize {
  const d = 10 ** decimals;
  return { n: most * d + 1, d, most: most + 1 };
}

export function isHeld({ n, d }: ExactSize): boolean {
  return Math.max(n, d) <= Number.MAX_SAFE_INTEGER;
}

function leastCommon(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
