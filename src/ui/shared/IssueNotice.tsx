import type { JSX } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";

/** What stands in the way, and what the reader can do about it. */
export function IssueNotice({
  translator,
  issues,
}: {
  readonly translator: Translator;
  readonly issues: readonly Issue[];
}): JSX.Element {
  return (
    <div className="alert" role="alert">
      {issues.map((one) => {
        const { what, todo } = translator.issue(one);
        return (
          <div key={`${one.code}${one.pointer}`}>
            <p>
              <strong>{what}</strong>
            </p>
            <p>{todo}</p>
          </div>
        );
      })}
    </div>
  );
}
