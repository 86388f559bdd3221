import { type JSX, useState } from "react";
import type { Result } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import styles from "./storage.module.css";

/** A new code on paper; the one before opens nothing any longer. */
export function ReplaceCode({ vault }: { readonly vault: OpenVault }): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const [outcome, setOutcome] = useState<Result<string>>();
  return (
    <details className={styles["details"]}>
      <summary>{t("storage.code")}</summary>
      <p>{t("storage.code.text")}</p>
      <button
        type="button"
        className="button"
        onClick={() => void vault.replaceRecoveryCode().then(setOutcome)}
      >
        {t("storage.code.make")}
      </button>
      <div role="status">
        {outcome?.ok === true && (
          <>
            <p>{t("storage.code.new")}</p>
            <p className={styles["code"]} data-recovery-code>
              {outcome.value}
            </p>
          </>
        )}
      </div>
      {outcome?.ok === false && <IssueNotice translator={translator} issues={outcome.issues} />}
    </details>
  );
}
