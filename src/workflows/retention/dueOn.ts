import { monthsAfter } from "../../core/profile/index.ts";
import type { CaseState } from "../records/index.ts";
import type { CaseType, RetentionRule } from "./retentionRules.schema.ts";

/** Which rule a case goes by: that of completed visits, or of those that were never completed. */
export function caseTypeOf({ assessments }: Pick<CaseState, "assessments">): CaseType {
  const isDone = assessments.some(({ completedAt }) => completedAt !== undefined);
  return isDone ? "firstVisitDone" : "firstVisitOpen";
}

/**
 * The day, `"YYYY-MM-DD"`, from which a case is to be erased; undefined where no rule says so.
 * `lastEntry` is the day of its last entry.
 */
export function dueOn(
  found: Pick<CaseState, "assessments">,
  lastEntry: string,
  rules: readonly RetentionRule[],
): string | undefined {
  const caseType = caseTypeOf(found);
  const rule = rules.find((one) => one.caseType === caseType);
  return rule?.outcome === "erase" ? monthsAfter(lastEntry, rule.months) : undefined;
}
