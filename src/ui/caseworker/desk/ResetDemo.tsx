import { RotateCcw } from "lucide-react";
import { type JSX, useState } from "react";
import type { Result } from "../../../core/issue/index.ts";
import { ConfirmDialog } from "../../shared/ConfirmDialog.tsx";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";

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
        <ConfirmDialog
          translator={translator}
          title={t("desk.reset.title")}
          text={t("desk.reset.text")}
          confirm={t("desk.reset.confirm")}
          onConfirm={() => void reset()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
