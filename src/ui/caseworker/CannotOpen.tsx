import type { JSX } from "react";
import type { Issue } from "../../core/issue/index.ts";
import { useDependencies } from "../shared/dependencies.tsx";
import styles from "../shared/ErrorPage.module.css";
import { hrefTo } from "../shared/route.ts";
import { IssueList } from "./IssueList.tsx";

/** A screen of a case that cannot be shown: which, why, and the way back. */
export function CannotOpen({
  title,
  issues,
}: {
  readonly title: string;
  readonly issues: readonly Issue[];
}): JSX.Element {
  const { workspace, translator } = useDependencies();
  return (
    <div className={styles["page"]}>
      <h1>{title}</h1>
      <IssueList issues={issues} />
      <a className="button primary" href={hrefTo({ workspace, screen: { name: "desk" } })}>
        {translator.t("shell.toDesk")}
      </a>
    </div>
  );
}
