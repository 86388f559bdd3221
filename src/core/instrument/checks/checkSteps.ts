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
    return rises(steps[i - 1], step) ? [] : [issue("instrument/steps-order", `${pointer}/${i}`)];
  });
}

function rises(before: Step<unknown> | undefined, step: Step<unknown>): boolean {
  const edge = step.below ?? step.upTo;
  const lower = before?.below ?? before?.upTo;
  if (edge === undefined || lower === undefined || edge > lower) return true;
  // "Below 25, then up to 25" leaves exactly 25 to the second.
  return edge === lower && before?.below !== undefined && step.upTo !== undefined;
}
