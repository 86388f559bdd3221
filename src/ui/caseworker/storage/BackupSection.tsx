import { Download } from "lucide-react";
import { type JSX, useCallback, useState } from "react";
import { ok, type Result } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { createStore } from "../../shared/createStore.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { momentText } from "../../shared/momentText.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import { checkedInWords, restoredInWords } from "./backupInWords.ts";
import { FileButton } from "./FileButton.tsx";
import { FolderPart } from "./FolderPart.tsx";
import { OtherKeys } from "./OtherKeys.tsx";
import { Part } from "./Part.tsx";
import { saveBackup } from "./saveBackup.ts";
import styles from "./storage.module.css";
import { useBackupWork } from "./useBackupWork.ts";

/** ISO moments; undefined where it was never done. */
interface Times {
  readonly savedAt: string | undefined;
  readonly checkedAt: string | undefined;
}

/** One encrypted file with everything in the vault: saved, read back, and read in. */
export function BackupSection({ vault }: { readonly vault: OpenVault }): JSX.Element {
  const { translator, ports } = useDependencies();
  const { t } = translator;
  const [changes] = useState(() => createStore(0));
  const load = useCallback(async (): Promise<Result<Times>> => {
    const saved = await vault.lastNoted("backedUp");
    if (!saved.ok) return saved;
    const checked = await vault.lastNoted("backupChecked");
    return checked.ok ? ok({ savedAt: saved.value, checkedAt: checked.value }) : checked;
  }, [vault]);
  const times = useLoaded(load, changes.subscribe);

  const { said, issues, another, saves, reads } = useBackupWork(() =>
    changes.set(changes.get() + 1),
  );
  const when = (at: string | undefined): string =>
    at === undefined ? t("storage.never") : momentText(translator, at, ports.clock.now());
  return (
    <Part title={t("storage.backup")}>
      <p>{t("storage.backup.text")}</p>
      {times.kind === "ready" && (
        <dl className={styles["facts"]}>
          <dt>{t("storage.backup.saved")}</dt>
          <dd>{when(times.value.savedAt)}</dd>
          <dt>{t("storage.backup.checked")}</dt>
          <dd>{when(times.value.checkedAt)}</dd>
        </dl>
      )}
      <div className={styles["buttons"]}>
        <button
          type="button"
          className="button primary"
          onClick={() => void saves(saveBackup(vault, ports.clock.now()))}
        >
          <Download aria-hidden size={20} />
          {t("storage.backup.save")}
        </button>
        <FileButton
          label={t("storage.backup.check")}
          onFile={(file) => void reads((way) => vault.checkBackup(file, way), checkedInWords(t))}
        />
        <FileButton
          label={t("storage.backup.restore")}
          onFile={(file) => void reads((way) => vault.restore(file, way), restoredInWords(t))}
        />
      </div>
      <p role="status">{said}</p>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
      <FolderPart vault={vault} onDone={() => changes.set(changes.get() + 1)} />
      {another !== undefined && <OtherKeys onWay={another} />}
    </Part>
  );
}
