import type { ComputedScale } from "../../instrument/index.ts";
import type { CompiledScale } from "../compiledScale.ts";
import type { Plan } from "./plan.ts";
import { type RawColumns, rawColumns } from "./rawColumns.ts";
import { isInsufficient, isNotApplicable, isValue } from "./scaleColumns.ts";
import { type SumColumns, sumColumns } from "./sumColumns.ts";
import { countedIn, isUndecided, leftIn } from "./tally.ts";
import { type Linear, timesPlus } from "./timesPlus.ts";

export interface ValueColumns extends RawColumns {
  readonly states: Uint8Array;
  readonly values: Float64Array;
}

/** The order of `combineTerms`, in fractions of whole numbers: sum → method → transform. */
export function valueColumns(plan: Plan, compiled: CompiledScale): ValueColumns {
  const sums = sumColumns(plan, compiled);
  const states = stateColumn(plan, compiled, sums);
  const raw = rawColumns(plan, compiled, sums);
  const { times, plus, over } = timesPlus(linearOf(compiled.scale));
  const numerators = new Float64Array(plan.size);
  const denominators = new Float64Array(plan.size);
  const values = new Float64Array(plan.size);
  plan.steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) {
      const hasValue = states[r] === isValue;
      const under = hasValue ? (raw.denominators[r] ?? 1) : 1;
      const numerator = (raw.numerators[r] ?? 0) * times + under * plus;
      numerators[r] = hasValue ? numerator : Number.NaN;
      denominators[r] = under * over;
      values[r] = hasValue ? numerator / (under * over) : Number.NaN;
    }
  });
  return {
    states,
    numerators,
    denominators,
    values,
    largest: raw.largest * Math.abs(times) + raw.largestDenominator * Math.abs(plus),
    largestDenominator: raw.largestDenominator * over,
  };
}

function stateColumn(
  { steps, size }: Plan,
  { terms, neededOf }: CompiledScale,
  { tallies }: SumColumns,
): Uint8Array {
  const needed = Int32Array.from({ length: terms.length + 1 }, (_, inPlay) => neededOf(inPlay));
  const column = new Uint8Array(size);
  steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) {
      const tally = tallies[r] ?? 0;
      const inPlay = terms.length - leftIn(tally);
      if (countedIn(tally) >= (needed[inPlay] ?? 1)) column[r] = isValue;
      else column[r] = inPlay === 0 && !isUndecided(tally) ? isNotApplicable : isInsufficient;
    }
  });
  return column;
}

/** `whyRefused` lets no other kind pass. */
function linearOf({ transform }: ComputedScale): Linear | undefined {
  return transform === undefined || "table" in transform ? undefined : transform;
}
