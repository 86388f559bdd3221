import { type Issue, issue } from "../../issue/index.ts";
import type { Step } from "../schema/steps.schema.ts";

/** Edges rise, only the last step is open, and it is: so every number has exactly one step. */
export function checkSteps(steps: readonly Step<unknown>[], pointer: string): readonly Issue[] {
  return steps.flatMap((step, i) => {
    const edge = step.below ?? step.upTo;
    const isLast = i === steps.length - 1;
    if ((edge === undefined) !== isLast) {
      return [issue("instrument/steps-open-end", `${pointer}/${i}`)];
    }
    const before = steps[i - 1];
    const lower = before?.below ?? before?.upTo;
    const rises =
      edge === undefined ||
      lower === undefined ||
      edge > lower ||
      (edge === lower && before?.below !== undefined && step.upTo !== undefined);
    return rises ? [] : [issue("instrument/steps-order", `${pointer}/${i}`)];
  });
}
