/** A number beyond this, or with more decimals, is not held: fractions of several would outgrow us. */
export const largestDecimal = 1e9;
const finest = 1e6;

/** Whether a number is within reach of exact arithmetic: at most 10⁹, with at most six decimals. */
export function isExactDecimal(value: number): boolean {
  return Math.abs(value) <= largestDecimal && Math.round(value * finest) / finest === value;
}
