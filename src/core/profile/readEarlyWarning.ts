import { type ConditionReader, evaluateCondition } from "../condition/index.ts";
import type { ProfileRules } from "../instrument/index.ts";
import type { EarlyWarning } from "./readinessProfile.ts";

/** Undefined for an instrument that names no factors. Factors are counted, never weighed. */
export function readEarlyWarning(
  { earlyWarning }: ProfileRules,
  reader: ConditionReader,
): EarlyWarning | undefined {
  if (earlyWarning === undefined) return undefined;
  const { factors, combinations, levels } = earlyWarning;
  const truths = factors.map(({ id, when }) => ({ id, truth: evaluateCondition(when, reader) }));
  const holds = truths.filter(({ truth }) => truth === true).map(({ id }) => id);
  const reached = levels.findLastIndex(({ atLeast }) => holds.length >= atLeast);
  return {
    holds,
    unknown: truths.filter(({ truth }) => truth === "unknown").map(({ id }) => id),
    of: factors.length,
    combinations: combinations
      .filter(({ of }) => of.every((id) => holds.includes(id)))
      .map(({ id }) => id),
    ...(reached === -1 ? {} : { level: reached }),
  };
}
