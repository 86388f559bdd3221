import { type JSX, useState } from "react";
import type { Result } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import { CopyReport } from "./CopyReport.tsx";
import styles from "./ErrorPage.module.css";
import { IssueNotice } from "./IssueNotice.tsx";

export interface ErrorPageProps {
  readonly translator: Translator;
  readonly report: string;
  /** Absent where nothing is open that could be saved out. */
  readonly saveOut?: () => Promise<Result<void>>;
}

/** What is shown when a screen breaks: what is safe, the way on, and the way out with one's data. */
export function ErrorPage({ translator, report, saveOut }: ErrorPageProps): JSX.Element {
  const { t } = translator;
  const [saved, setSaved] = useState<Result<void>>();
  return (
    <div className={styles["page"]}>
      <h1>{t("shell.error")}</h1>
      <p>{t("shell.error.safe")}</p>
      <div className={styles["actions"]}>
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {t("shell.error.reload")}
        </button>
        {saveOut !== undefined && (
          <button type="button" className="button" onClick={() => void saveOut().then(setSaved)}>
            {t("shell.error.export")}
          </button>
        )}
      </div>
      <div role="status">{saved?.ok === true && <p>{t("shell.error.exported")}</p>}</div>
      {saved?.ok === false && <IssueNotice translator={translator} issues={saved.issues} />}
      <CopyReport translator={translator} report={report} />
    </div>
  );
}
