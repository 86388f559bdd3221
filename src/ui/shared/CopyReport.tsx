import { type JSX, useState } from "react";
import type { Translator } from "../../i18n/index.ts";
import styles from "./ErrorPage.module.css";

/** The report as it will be sent, so that one can see that nothing about a person is in it. */
export function CopyReport({
  translator: { t },
  report,
}: {
  readonly translator: Translator;
  readonly report: string;
}): JSX.Element {
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(report);
      setOutcome("copied");
    } catch {
      setOutcome("notCopied");
    }
  }

  return (
    <section className={styles["report"]} aria-labelledby="error-report">
      <h2 id="error-report">{t("shell.error.report")}</h2>
      <p>{t("shell.error.reportHint")}</p>
      <pre>{report}</pre>
      <button type="button" className="button" onClick={() => void copy()}>
        {t("shell.error.copy")}
      </button>
      <p role="status">{outcome !== undefined && t(`shell.error.${outcome}`)}</p>
    </section>
  );
}
