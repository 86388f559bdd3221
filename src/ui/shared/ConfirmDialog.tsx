import type { JSX } from "react";
import type { Translator } from "../../i18n/index.ts";
import styles from "./ConfirmDialog.module.css";
import { ModalDialog } from "./ModalDialog.tsx";

/** Asks once more before what cannot be undone. */
export function ConfirmDialog({
  translator,
  title,
  text,
  confirm,
  onConfirm,
  onClose,
}: {
  readonly translator: Translator;
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <ModalDialog title={title} onClose={onClose}>
      <p>{text}</p>
      <div className={styles["actions"]}>
        <button type="button" className="button primary" onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {translator.t("shell.cancel")}
        </button>
      </div>
    </ModalDialog>
  );
}
