import { type JSX, useEffect, useRef, useState } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import type { UnlockWay } from "../../workflows/ports/vaults.ts";
import { TextField } from "../shared/TextField.tsx";
import styles from "./vault.module.css";

/** The ordinary way in. The field has the focus: one begins to write at once. */
export function PassphraseForm({
  translator,
  isOpening,
  issues,
  onWay,
}: {
  readonly translator: Translator;
  readonly isOpening: boolean;
  readonly issues: readonly Issue[];
  readonly onWay: (way: UnlockWay) => void;
}): JSX.Element {
  const { t } = translator;
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState("");
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <form
      ref={form}
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onWay({ kind: "passphrase", passphrase });
      }}
    >
      <TextField
        translator={translator}
        label={t("vault.passphrase")}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        issues={issues}
        onChange={setPassphrase}
      />
      <div className={styles["buttons"]}>
        <button type="submit" className="button primary" aria-disabled={isOpening}>
          {t(isOpening ? "vault.unlock.opening" : "vault.unlock.open")}
        </button>
      </div>
    </form>
  );
}
