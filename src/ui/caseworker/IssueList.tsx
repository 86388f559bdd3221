import type { JSX } from "react";
import type { Issue } from "../../core/issue/index.ts";
import { useDependencies } from "../shared/dependencies.tsx";

/** What is wrong and what to do, a sentence each. */
export function IssueList({
  lead,
  issues,
}: {
  readonly lead?: string;
  readonly issues: readonly Issue[];
}): JSX.Element {
  const { translator } = useDependencies();
  return (
    <div className="alert" role="alert">
      {lead === undefined ? null : (
        <p>
          <strong>{lead}</strong>
        </p>
      )}
      {issues.map((issue) => {
        const { what, todo } = translator.issue(issue);
        return (
          <p key={`${issue.code}${issue.pointer}`}>
            {what} {todo}
          </p>
        );
      })}
    </div>
  );
}
