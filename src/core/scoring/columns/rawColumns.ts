import type { CompiledScale } from "../compiledScale.ts";
import type { Plan } from "./plan.ts";
import type { SumColumns } from "./sumColumns.ts";
import { countedIn, leftIn } from "./tally.ts";

/** Fractions of whole numbers, and how far from zero these are at most. */
export interface RawColumns {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly largest: number;
  readonly largestDenominator: number;
}

/** What the sum comes to by the method, where any term counts. */
export function rawColumns(plan: Plan, compiled: CompiledScale, of: SumColumns): RawColumns {
  const { scale, terms } = compiled;
  if (scale.method === "mean") return mean(plan, of);
  if (scale.method === "sum" && scale.missing.fill === "prorate") {
    return prorated(plan, of, terms.length);
  }
  return {
    numerators: of.sums,
    denominators: new Float64Array(plan.size).fill(of.denominator),
    largest: of.largest,
    largestDenominator: of.denominator,
  };
}

/** Over the weights of the terms that count. */
function mean({ steps, size }: Plan, of: SumColumns): RawColumns {
  const { sums, denominator, weights, weightDenominator } = of;
  const numerators = new Float64Array(size);
  const denominators = new Float64Array(size);
  steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) {
      numerators[r] = (sums[r] ?? 0) * weightDenominator;
      denominators[r] = denominator * (weights[r] ?? 0);
    }
  });
  return {
    numerators,
    denominators,
    largest: of.largest * weightDenominator,
    largestDenominator: denominator * of.largestWeight,
  };
}

/** Times the terms in play over those that count. */
function prorated({ steps, size }: Plan, of: SumColumns, count: number): RawColumns {
  const { sums, denominator, tallies } = of;
  const numerators = new Float64Array(size);
  const denominators = new Float64Array(size);
  steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) {
      const tally = tallies[r] ?? 0;
      numerators[r] = (sums[r] ?? 0) * (count - leftIn(tally));
      denominators[r] = denominator * countedIn(tally);
    }
  });
  return {
    numerators,
    denominators,
    largest: of.largest * count,
    largestDenominator: denominator * count,
  };
}
