import { type ConditionLeaf, compareAnswer, type Truth } from "../condition/index.ts";
import { toNumber } from "../number/index.ts";
import type { ScaleSteps } from "./steps.ts";

/** A scale without value is unknown, never false; one that does not arise is false. */
export function readScaleLeaf(
  leaf: Extract<ConditionLeaf, { scale: string }>,
  steps: ScaleSteps,
): Truth {
  if ("state" in leaf) return steps.kind === leaf.state;
  if (steps.kind !== "value") return steps.kind === "notApplicable" ? false : "unknown";
  if (!("band" in leaf)) return compareAnswer(toNumber(steps.exact), leaf.op, leaf.value);
  const { band: first, otherBands } = steps;
  const isFirst = leaf.set === undefined || leaf.set === first?.set;
  const band = isFirst ? first : otherBands.find(({ set }) => set === leaf.set);
  return band === undefined ? "unknown" : band.code === leaf.band;
}
