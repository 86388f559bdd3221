import { type JSX, type SyntheticEvent, useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { checkNewPassphrase, emptyPassphrase } from "../../shared/checkNewPassphrase.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { issuesAbout } from "../../shared/issuesAbout.ts";
import { NewPassphrase } from "../../shared/NewPassphrase.tsx";
import { TextField } from "../../shared/TextField.tsx";
import styles from "./storage.module.css";

/** The present passphrase, and the next one twice. */
export function ChangePassphrase({ vault }: { readonly vault: OpenVault }): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const [present, setPresent] = useState("");
  const [draft, setDraft] = useState(emptyPassphrase);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [said, setSaid] = useState("");

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const wrong = checkNewPassphrase(draft);
    setIssues(wrong);
    if (wrong.length > 0) return;
    setSaid(t("storage.working"));
    const changed = await vault.changePassphrase(present, draft.passphrase);
    setSaid(changed.ok ? t("storage.passphrase.done") : "");
    setIssues(changed.ok ? [] : changed.issues);
    if (!changed.ok) return;
    setPresent("");
    setDraft(emptyPassphrase);
  }

  return (
    <details className={styles["details"]}>
      <summary>{t("storage.passphrase")}</summary>
      <form className={styles["form"]} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          translator={translator}
          label={t("storage.passphrase.present")}
          type="password"
          autoComplete="current-password"
          value={present}
          issues={issuesAbout(issues)}
          onChange={setPresent}
        />
        <NewPassphrase
          translator={translator}
          label={t("storage.passphrase.next")}
          draft={draft}
          issues={issues}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
        <button type="submit" className="button">
          {t("storage.passphrase.change")}
        </button>
      </form>
      <p role="status">{said}</p>
    </details>
  );
}
