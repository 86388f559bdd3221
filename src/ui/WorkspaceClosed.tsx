import type { JSX } from "react";
import type { Issue } from "../core/issue/index.ts";
import type { Translator } from "../i18n/index.ts";
import styles from "./shared/ErrorPage.module.css";
import { IssueNotice } from "./shared/IssueNotice.tsx";

/** The whole page when what is stored cannot be opened: why, and what can be done. */
export function WorkspaceClosed({
  translator,
  issues,
  tryAgain,
}: {
  readonly translator: Translator;
  readonly issues: readonly Issue[];
  readonly tryAgain: () => void;
}): JSX.Element {
  const { t } = translator;
  return (
    <main id="content" tabIndex={-1} className={styles["page"]}>
      <h1>{t("shell.failed")}</h1>
      <IssueNotice translator={translator} issues={issues} />
      <button type="button" className="button primary" onClick={tryAgain}>
        {t("shell.tryAgain")}
      </button>
    </main>
  );
}
