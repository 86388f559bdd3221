import { type Issue, issue } from "./issue.ts";

/** More at once help nobody, and a file can have as many faults as it has values. */
export const mostIssues = 200;

/** The first of many issues, and one more, where the last of them stands, that says
 * how many are left out. */
export function firstIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= mostIssues) return issues;
  const told = issues.slice(0, mostIssues);
  const { pointer = "", location } = told.at(-1) ?? {};
  const more = issue("file/more-issues", pointer, { count: issues.length - mostIssues });
  return [...told, location === undefined ? more : { ...more, location }];
}
