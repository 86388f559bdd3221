import { type JSX, useEffect, useRef } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { hrefTo } from "../../shared/route.ts";
import styles from "./NewVisit.module.css";

/** Why the talk could not be opened, where no field is to blame; takes the focus. */
export function StartProblem({ issues }: { readonly issues: readonly Issue[] }): JSX.Element {
  const { translator } = useDependencies();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [issues]);
  return (
    <section className={styles["problem"]}>
      <h2 ref={heading} tabIndex={-1}>
        {translator.t("newVisit.problem")}
      </h2>
      <IssueNotice translator={translator} issues={issues} />
      {issues.some(({ code }) => code === "storage/not-protected") && (
        <a href={hrefTo({ workspace: "vault", screen: { name: "storage" } })}>
          {translator.t("newVisit.toStorage")}
        </a>
      )}
    </section>
  );
}
