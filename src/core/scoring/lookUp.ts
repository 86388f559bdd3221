import { evaluateCondition } from "../condition/index.ts";
import type { ComputedScale } from "../instrument/index.ts";
import { fromDecimal, type Rational } from "../number/index.ts";
import type { Evaluation } from "./evaluation.ts";

/** The first row that holds. Undefined when none does, or when one before it cannot be told. */
export function lookUp({ lookup }: ComputedScale, evaluation: Evaluation): Rational | undefined {
  for (const { when, is } of lookup ?? []) {
    const truth = evaluateCondition(when, evaluation.reader);
    if (truth === "unknown") return undefined;
    if (truth) return fromDecimal(is);
  }
  return undefined;
}
