import type { JSX } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";

/** What is wrong with a field, and what to do, a line each. */
export function FieldIssues({
  translator,
  issues,
}: {
  readonly translator: Translator;
  readonly issues: readonly Issue[];
}): JSX.Element[] {
  return issues.map((one) => {
    const { what, todo } = translator.issue(one);
    return (
      <p key={one.code} className="errorText">
        {what} {todo}
      </p>
    );
  });
}
