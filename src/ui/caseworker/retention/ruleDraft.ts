import { fail, type Issue, issue, ok, type Result } from "../../../core/issue/index.ts";
import {
  type CaseType,
  caseTypes,
  mostMonths,
  type RetentionRule,
} from "../../../workflows/retention/retentionRules.schema.ts";

/** What has been filled in for one kind of case. */
export interface RuleDraft {
  readonly outcome: "none" | "erase" | "keep";
  readonly months: string;
  readonly basis: string;
}

export type RulesDraft = Readonly<Record<CaseType, RuleDraft>>;

export function draftOf(rules: readonly RetentionRule[]): RulesDraft {
  const of = (caseType: CaseType): RuleDraft => {
    const rule = rules.find((one) => one.caseType === caseType);
    return {
      outcome: rule?.outcome ?? "none",
      months: rule?.outcome === "erase" ? String(rule.months) : "",
      basis: rule?.basis ?? "",
    };
  };
  return { firstVisitDone: of("firstVisitDone"), firstVisitOpen: of("firstVisitOpen") };
}

/** The rules as they were filled in; what is wrong points to its kind of case. */
export function rulesOf(draft: RulesDraft): Result<readonly RetentionRule[]> {
  const rules: RetentionRule[] = [];
  const issues: Issue[] = [];
  for (const caseType of caseTypes) {
    const { outcome, months, basis: said } = draft[caseType];
    const basis = said.trim();
    if (outcome === "keep") rules.push({ caseType, outcome, basis });
    if (outcome !== "erase") continue;
    const number = /^\d{1,4}$/.test(months.trim()) ? Number(months) : 0;
    if (number < 1 || number > mostMonths) {
      issues.push(issue("case/rule-months", `/${caseType}`, { limit: mostMonths }));
    } else rules.push({ caseType, outcome, months: number, basis });
  }
  return issues.length > 0 ? fail(issues) : ok(rules);
}
