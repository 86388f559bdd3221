import { type JSX, type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./ModalDialog.module.css";

/**
 * A native dialog over the page. The browser keeps the focus inside, closes it with Escape, and
 * hands the focus back to what opened it. What stands in it is drawn only while it is open.
 */
export function ModalDialog({
  title,
  closeLabel,
  onClose,
  children,
}: {
  readonly title: string;
  /** For a dialog without buttons of its own. */
  readonly closeLabel?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (element?.open === false) element.showModal();
    heading.current?.focus();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      className={styles["dialog"]}
      ref={dialog}
      aria-labelledby={titleId}
      onClose={() => {
        if (dialog.current?.open !== true) onClose();
      }}
    >
      <div className={styles["inside"]}>
        <div className={styles["head"]}>
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {closeLabel === undefined ? null : (
            <button className="button" type="button" onClick={onClose}>
              {closeLabel}
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}
