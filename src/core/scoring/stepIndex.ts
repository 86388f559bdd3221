import type { Step } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import { compare, fromDecimal, type Rational } from "../number/index.ts";

/** Index of the first step that holds for a value; steps always end with one that does. */
export function stepIndex(steps: readonly Step<unknown>[], value: Rational): number {
  const index = steps.findIndex(
    ({ below, upTo }) =>
      (below === undefined || compare(value, fromDecimal(below)) < 0) &&
      (upTo === undefined || compare(value, fromDecimal(upTo)) <= 0),
  );
  invariant(index !== -1, "Steps without an open end");
  return index;
}
