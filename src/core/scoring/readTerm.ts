import type { AnswerState, AnswerValue } from "../condition/index.ts";
import type { ComputedScale } from "../instrument/index.ts";
import { fromDecimal, multiply, type Rational } from "../number/index.ts";
import type { ItemStatus } from "../response/index.ts";
import type { CompiledTerm } from "./compileTerm.ts";

/** What became of one term: it counts, is missing, or leaves. */
export type TermReading =
  | {
      readonly kind: "counts";
      readonly state: AnswerState;
      readonly answer?: AnswerValue;
      readonly row?: string;
      readonly points: Rational;
      readonly contribution: Rational;
    }
  | { readonly kind: "missing" | "left"; readonly state: AnswerState };

const leavesByItself: ReadonlySet<string> = new Set(["mean", "min", "max"]);

/**
 * Skipped, don't know, declined and not reached are missing. Not applicable and not asked do as
 * the scale says; unsaid, they leave a mean, min or max and are missing in any other method,
 * since a shorter sum is not a comparable sum. An item whose condition is unknown leaves.
 */
export function readTerm(
  scale: ComputedScale,
  term: CompiledTerm,
  status: ItemStatus,
): TermReading {
  const { state, value } = status;
  if (state === "answered" && value !== undefined) {
    const { points, row } = term.pointsOf(value);
    const contribution = multiply(points, term.weight);
    return { kind: "counts", state, answer: value, row, points, contribution };
  }
  if (state !== "notAsked" && state !== "notApplicable") return { kind: "missing", state };
  if (status.applies === "unknown") return { kind: "left", state };
  const stated = state === "notAsked" ? scale.missing.hidden : scale.missing.notApplicable;
  const rule = stated ?? (leavesByItself.has(scale.method) ? "leaves" : "missing");
  if (rule === "leaves") return { kind: "left", state };
  if (rule === "missing") return { kind: "missing", state };
  const points = fromDecimal(rule.as);
  return { kind: "counts", state, points, contribution: multiply(points, term.weight) };
}
