import type { Issue } from "../../core/issue/index.ts";

/** The issues about a field of a form by its name; without one, those that are about no field. */
export function issuesAbout(issues: readonly Issue[], field?: string): readonly Issue[] {
  const pointer = field === undefined ? "" : `/${field}`;
  return issues.filter((one) => one.pointer === pointer);
}
