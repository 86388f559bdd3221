import { type JSX, useEffect } from "react";
import type { MessageKey, Translator } from "../../i18n/index.ts";
import { isTyping } from "./isTyping.ts";
import styles from "./KeyboardHelp.module.css";
import { ModalDialog } from "./ModalDialog.tsx";
import { saveSingleKeys, singleKeys } from "./singleKeys.ts";
import { useStore } from "./useStore.ts";

/** Keys in one line are pressed together; a dash makes it any of a row. */
const shortcuts: readonly { readonly keys: readonly string[]; readonly does: MessageKey }[] = [
  { keys: ["1", "–", "9"], does: "shell.keys.answer" },
  { keys: ["0"], does: "shell.keys.dontKnow" },
  { keys: ["-"], does: "shell.keys.declined" },
  { keys: ["N"], does: "shell.keys.note" },
  { keys: ["Ctrl", "Enter"], does: "shell.keys.next" },
  { keys: ["Ctrl", "Shift", "Enter"], does: "shell.keys.previous" },
  { keys: ["Ctrl", "S"], does: "shell.keys.save" },
  { keys: ["?"], does: "shell.keys.help" },
  { keys: ["Esc"], does: "shell.keys.close" },
];

export interface KeyboardHelpProps {
  readonly translator: Translator;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** The list of keys, opened with `?` wherever no text is being written. */
export function KeyboardHelp({
  translator: { t },
  isOpen,
  setOpen,
}: KeyboardHelpProps): JSX.Element | null {
  const isOn = useStore(singleKeys);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!singleKeys.get() || isTyping(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", open);
    return () => window.removeEventListener("keydown", open);
  }, [setOpen]);
  if (!isOpen) return null;
  return (
    <ModalDialog title={t("shell.keys.title")} onClose={() => setOpen(false)}>
      <dl className={styles["list"]}>
        {shortcuts.map(({ keys, does }) => (
          <div key={does} className={styles["line"]}>
            <dt>{keys.map((key) => (key === "–" ? key : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles["setting"]}>
        <input
          type="checkbox"
          autoComplete="off"
          checked={isOn}
          onChange={(event) => saveSingleKeys(event.target.checked)}
        />
        {t("shell.keys.single")}
      </label>
      <button type="button" className="button primary" onClick={() => setOpen(false)}>
        {t("shell.close")}
      </button>
    </ModalDialog>
  );
}
