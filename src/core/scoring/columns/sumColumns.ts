import { type Rational, zero } from "../../number/index.ts";
import type { CompiledScale } from "../compiledScale.ts";
import type { CompiledTerm } from "../compileTerm.ts";
import { createEvaluation } from "../createEvaluation.ts";
import { readTerm } from "../readTerm.ts";
import type { TermReading } from "../steps.ts";
import type { Plan } from "./plan.ts";
import { whereTrue } from "./statusColumn.ts";
import { tallyOf } from "./tally.ts";
import { commonDenominator, numeratorOver } from "./wholeNumbers.ts";

/** What the terms of a scale come to together. All sums are whole numbers. */
export interface SumColumns {
  /** Contributions of the terms that count, over `denominator`. */
  readonly sums: Float64Array;
  readonly denominator: number;
  /** No sum is farther from zero. */
  readonly largest: number;
  /** Weights of the terms that count, over `weightDenominator`. */
  readonly weights: Float64Array;
  readonly weightDenominator: number;
  readonly largestWeight: number;
  /** What became of the terms: see `tally.ts`. */
  readonly tallies: Int32Array;
}

/** The ways in which a term can be read, and in which of them it is in each row. */
interface Ways {
  readonly column: Int32Array;
  readonly readings: readonly TermReading[];
  readonly weight: Rational;
}

/** Reads each term once for each way its item can stand; from then on it is looked up. */
export function sumColumns(plan: Plan, compiled: CompiledScale): SumColumns {
  const ways = compiled.terms.map((term) => waysOf(plan, compiled, term));
  const denominator = commonDenominator(ways.flatMap(({ readings }) => readings.map(partOf)));
  const weightDenominator = commonDenominator(ways.map(({ weight }) => weight));
  const terms = ways.map(({ column, readings, weight }) => ({
    column,
    parts: Float64Array.from(readings, (one) => numeratorOver(denominator, partOf(one))),
    weights: Float64Array.from(readings, ({ kind }) =>
      kind === "counts" ? numeratorOver(weightDenominator, weight) : 0,
    ),
    tallies: Int32Array.from(readings, tallyOf),
  }));
  const { size } = plan;
  const sums = new Float64Array(size);
  const weights = new Float64Array(size);
  const tallies = new Int32Array(size);
  plan.steps.push((rows) => {
    sums.fill(0, 0, rows);
    weights.fill(0, 0, rows);
    tallies.fill(0, 0, rows);
    for (const term of terms) {
      for (let r = 0; r < rows; r += 1) {
        const way = term.column[r] ?? 0;
        sums[r] = (sums[r] ?? 0) + (term.parts[way] ?? 0);
        weights[r] = (weights[r] ?? 0) + (term.weights[way] ?? 0);
        tallies[r] = (tallies[r] ?? 0) + (term.tallies[way] ?? 0);
      }
    }
  });
  return {
    sums,
    denominator,
    largest: totalOf(terms.map(({ parts }) => Math.max(...parts.map(Math.abs)))),
    weights,
    weightDenominator,
    largestWeight: totalOf(ways.map(({ weight }) => numeratorOver(weightDenominator, weight))),
    tallies,
  };
}

function waysOf(plan: Plan, { scale }: CompiledScale, term: CompiledTerm): Ways {
  const [item = ""] = term.items;
  const { column, statuses } = plan.status(item);
  const { where, weight } = term;
  const blank = createEvaluation(plan.scorer, {});
  const read = (condition?: CompiledTerm["where"]) => {
    const one = condition === undefined ? term : { ...term, where: condition };
    return statuses.map((status) => readTerm(scale, one, { ...blank, item: () => status }));
  };
  if (where === undefined) return { column, readings: read(), weight };
  const never = read({ any: [] }).slice(0, 1);
  return {
    column: whereTrue(plan, column, plan.truth(where), statuses.length),
    readings: [...read({ all: [] }), ...never, { kind: "missing", state: "notReached" }],
    weight,
  };
}

function partOf(reading: TermReading): Rational {
  return reading.kind === "counts" ? reading.contribution : zero;
}

function totalOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
