import { Printer } from "lucide-react";
import { type JSX, type SyntheticEvent, useState } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import type { OpenVault, Vaults } from "../../workflows/ports/vaults.ts";
import { TextField } from "../shared/TextField.tsx";
import { VaultPage } from "./VaultPage.tsx";
import styles from "./vault.module.css";

export interface RecoveryCodeProps {
  readonly vaults: Vaults;
  readonly translator: Translator;
  readonly owner: string;
  readonly code: string;
  readonly onOpen: (vault: OpenVault) => void;
  readonly onStartAnew: () => void;
}

/** The code is shown this once; the vault is there only when it has been written back. */
export function RecoveryCode({
  vaults,
  translator,
  owner,
  code,
  onOpen,
  onStartAnew,
}: RecoveryCodeProps): JSX.Element {
  const { t } = translator;
  return (
    <VaultPage translator={translator} title={t("vault.code.title")} intro={t("vault.code.intro")}>
      <div className={styles["code"]}>
        <p>{t("vault.code.for", { owner })}</p>
        <p className={styles["codeText"]} data-recovery-code>
          {code}
        </p>
        <button type="button" className="button noPrint" onClick={() => window.print()}>
          <Printer aria-hidden size={20} />
          {t("vault.code.print")}
        </button>
      </div>
      <ConfirmForm {...{ vaults, translator, onOpen, onStartAnew }} />
    </VaultPage>
  );
}

/** Shows that the paper can be read. */
function ConfirmForm({
  vaults,
  translator,
  onOpen,
  onStartAnew,
}: Omit<RecoveryCodeProps, "owner" | "code">): JSX.Element {
  const { t } = translator;
  const [typed, setTyped] = useState("");
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isConfirming, setConfirming] = useState(false);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isConfirming) return;
    setConfirming(true);
    const opened = await vaults.confirm(typed);
    setConfirming(false);
    if (opened.ok) onOpen(opened.value);
    else setIssues(opened.issues);
  }

  return (
    <form
      className={`${styles["form"]} noPrint`}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        translator={translator}
        label={t("vault.code.confirm")}
        hint={t("vault.code.confirm.hint")}
        value={typed}
        isCode
        issues={issues}
        onChange={(value) => {
          setTyped(value);
          setIssues([]);
        }}
      />
      <div className={styles["buttons"]}>
        <button type="submit" className="button primary" aria-disabled={isConfirming}>
          {t("vault.code.done")}
        </button>
        <button type="button" className="button quiet" onClick={onStartAnew}>
          {t("vault.back")}
        </button>
      </div>
    </form>
  );
}
