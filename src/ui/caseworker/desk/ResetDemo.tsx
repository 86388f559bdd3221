import { RotateCcw } from "lucide-react";
import { type JSX, useState } from "react";
import type { Result } from "../../../core/issue/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { ModalDialog } from "../../shared/ModalDialog.tsx";
import styles from "./ResetDemo.module.css";

/** Lays the made-up cases out anew, once it is confirmed. */
export function ResetDemo(): JSX.Element {
  const { resetWorkspace, translator } = useDependencies();
  const { t } = translator;
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Result<void>>();

  async function reset(): Promise<void> {
    setAsking(false);
    setOutcome(await resetWorkspace());
  }

  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        <RotateCcw aria-hidden size={20} />
        {t("desk.reset")}
      </button>
      <p role="status">{outcome?.ok === true && t("desk.reset.done")}</p>
      {outcome?.ok === false && <IssueNotice translator={translator} issues={outcome.issues} />}
      {isAsking && (
        <ModalDialog title={t("desk.reset.title")} onClose={() => setAsking(false)}>
          <p>{t("desk.reset.text")}</p>
          <div className={styles["actions"]}>
            <button type="button" className="button primary" onClick={() => void reset()}>
              {t("desk.reset.confirm")}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t("shell.cancel")}
            </button>
          </div>
        </ModalDialog>
      )}
    </>
  );
}
