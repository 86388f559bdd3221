import { type JSX, type SyntheticEvent, useId, useState } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import type { OpenVault, Vaults } from "../../workflows/ports/vaults.ts";
import { BackupSecret, wayOf } from "../shared/BackupSecret.tsx";
import { IssueNotice } from "../shared/IssueNotice.tsx";
import styles from "./vault.module.css";

/** A vault from a backup, on a device that has not had it, or has lost it. */
export function RestoreForm({
  vaults,
  translator,
  onOpen,
}: {
  readonly vaults: Vaults;
  readonly translator: Translator;
  readonly onOpen: (vault: OpenVault) => void;
}): JSX.Element {
  const { t } = translator;
  const id = useId();
  const [file, setFile] = useState<File>();
  const [secret, setSecret] = useState("");
  const [isCode, setCode] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isReading, setReading] = useState(false);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (file === undefined || isReading) return;
    setReading(true);
    setIssues([]);
    const restored = await vaults.restore(file, wayOf(secret, isCode));
    setReading(false);
    if (restored.ok) onOpen(restored.value.vault);
    else setIssues(restored.issues);
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void submit(event)}>
      <p>{t("vault.restore.text")}</p>
      <div className="field">
        <label htmlFor={id}>{t("vault.restore.file")}</label>
        <input
          id={id}
          type="file"
          autoComplete="off"
          accept=".avstamp"
          className={styles["file"]}
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </div>
      <BackupSecret {...{ translator, secret, isCode }} onChange={setSecret} onWay={setCode} />
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
      <button type="submit" className="button" aria-disabled={file === undefined || isReading}>
        {t(isReading ? "vault.restore.reading" : "vault.restore.read")}
      </button>
    </form>
  );
}
