import type { ComputedScale } from "../instrument/index.ts";
import { compare, fromDecimal, multiply, type Rational, subtract } from "../number/index.ts";

type Error = NonNullable<ComputedScale["error"]>;

/** The 97.5th percentile of the normal distribution, as the index is published with. */
const critical = fromDecimal(1.96);

/**
 * True when a difference is larger than measurement error explains. By the published smallest
 * reliable change where there is one; else by the index of Jacobson and Truax (1991):
 * RC = (x₂ − x₁) / SEdiff with SEdiff = SD·√(2(1 − r)), reliable when |RC| ≥ 1.96. Compared as
 * squares, so that no root is rounded. Undefined where the figures for neither are given.
 */
export function isReliable(difference: Rational, error: Error): boolean | undefined {
  const { reliableChange, sd, reliability } = error;
  if (reliableChange !== undefined) {
    const size = { n: Math.abs(difference.n), d: difference.d };
    return compare(size, fromDecimal(reliableChange)) >= 0;
  }
  if (sd === undefined || reliability === undefined) return undefined;
  const variance = multiply(square(fromDecimal(sd)), {
    ...subtract({ n: 1, d: 1 }, fromDecimal(reliability)),
  });
  const needed = multiply(multiply(square(critical), { n: 2, d: 1 }), variance);
  return compare(square(difference), needed) >= 0;
}

function square(a: Rational): Rational {
  return multiply(a, a);
}
