import type { ComputedScale } from "../instrument/index.ts";
import { add, divide, type Rational, ratio, subtract } from "../number/index.ts";

const minutesPerDay = 1440;

/**
 * First and second term together. Undefined when one is missing, and for a division by zero:
 * there is no such number, and none is made up.
 */
export function combinePair(
  scale: ComputedScale,
  [first, second]: readonly Rational[],
): Rational | undefined {
  if (first === undefined || second === undefined) return undefined;
  switch (scale.method) {
    case "ratio":
      return second.n === 0 ? undefined : divide(first, second);
    case "difference":
      return subtract(first, second);
    case "elapsed":
      return elapsed(scale, subtract(second, first));
    default:
      return undefined;
  }
}

/** From the first to the second, in days or minutes unless hours are asked for. Across midnight it is always more than none and at most a day. */
function elapsed({ across, unit }: ComputedScale, apart: Rational): Rational {
  const units =
    across === "midnight" && apart.n <= 0 ? add(apart, { n: minutesPerDay, d: 1 }) : apart;
  return unit === "hours" ? divide(units, ratio(60, 1)) : units;
}
