import { type JSX, type SyntheticEvent, useState } from "react";
import { issue } from "../../../core/issue/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { ModalDialog } from "../../shared/ModalDialog.tsx";
import { TextField } from "../../shared/TextField.tsx";
import styles from "./retention.module.css";

/** Asks why a case is to be kept although its time is up. */
export function KeepDialog({
  reference,
  onKeep,
  onClose,
}: {
  readonly reference: string;
  readonly onKeep: (reason: string) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const said = reason.trim();
    setMissing(said === "");
    if (said !== "") onKeep(said);
  }

  return (
    <ModalDialog title={t("retention.keep.title", { reference })} onClose={onClose}>
      <form className={styles["form"]} noValidate onSubmit={submit}>
        <TextField
          translator={translator}
          label={t("retention.keep.reason")}
          hint={t("retention.keep.hint")}
          value={reason}
          issues={isMissing ? [issue("case/keep-needs-reason", "")] : []}
          onChange={setReason}
        />
        <div className={styles["buttons"]}>
          <button type="submit" className="button primary">
            {t("retention.keep")}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t("shell.cancel")}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
