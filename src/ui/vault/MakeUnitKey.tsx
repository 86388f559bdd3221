import { type JSX, type SyntheticEvent, useState } from "react";
import { type Issue, issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import type { Vaults } from "../../workflows/ports/vaults.ts";
import { checkNewPassphrase, emptyPassphrase } from "../shared/checkNewPassphrase.ts";
import { issuesAbout } from "../shared/issuesAbout.ts";
import { NewPassphrase } from "../shared/NewPassphrase.tsx";
import { offerFile } from "../shared/offerFile.ts";
import { TextField } from "../shared/TextField.tsx";
import styles from "./vault.module.css";

/** For whoever looks after a unit's key: one file to hand out, and one to lock in. */
export function MakeUnitKey({
  vaults,
  translator,
}: {
  readonly vaults: Vaults;
  readonly translator: Translator;
}): JSX.Element {
  const { t } = translator;
  const [unit, setUnit] = useState("");
  const [draft, setDraft] = useState(emptyPassphrase);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [said, setSaid] = useState("");

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const wrong = [
      ...(unit.trim() === "" ? [issue("vault/no-unit-name", "")] : []),
      ...checkNewPassphrase(draft),
    ];
    setIssues(wrong);
    if (wrong.length > 0) return;
    setSaid(t("vault.unitKey.making"));
    const made = await vaults.createUnitKey(unit.trim(), draft.passphrase);
    setSaid(made.ok ? t("vault.unitKey.made") : "");
    if (!made.ok) {
      setIssues(made.issues);
      return;
    }
    const { publicFile, privateFile } = made.value;
    offerFile("avstamp-enhetens-nyckel.json", JSON.stringify(publicFile, null, 2));
    offerFile("avstamp-enhetens-HEMLIGA-nyckel.json", JSON.stringify(privateFile, null, 2));
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void submit(event)}>
      <p>{t("vault.unitKey.make.text")}</p>
      <TextField
        translator={translator}
        label={t("vault.unitKey.unit")}
        value={unit}
        issues={issuesAbout(issues)}
        onChange={setUnit}
      />
      <NewPassphrase
        translator={translator}
        label={t("vault.unitKey.passphrase")}
        draft={draft}
        issues={issues}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      <button type="submit" className="button">
        {t("vault.unitKey.make")}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
