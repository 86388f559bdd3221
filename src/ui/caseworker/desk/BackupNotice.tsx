import type { JSX } from "react";
import { backupAge, daysToReminder } from "../../../workflows/backupAge.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import styles from "./Desk.module.css";
import { DeskNotice, ToStorage } from "./DeskNotice.tsx";
import { useFolderBackup } from "./useFolderBackup.ts";

/** What has to be done about the backup; nothing while it takes care of itself, or is recent. */
export function BackupNotice({ vault }: { readonly vault: OpenVault }): JSX.Element | null {
  const { translator, ports } = useDependencies();
  const { t } = translator;
  const [loaded, again] = useFolderBackup(vault);
  if (loaded.kind !== "ready") return null;
  const { folder, times, isWaiting, issues } = loaded.value;
  if (issues.length > 0) {
    return (
      <DeskNotice title={t("desk.backup.failed")}>
        <IssueNotice translator={translator} issues={issues} />
        <ToStorage />
      </DeskNotice>
    );
  }
  if (folder !== undefined && isWaiting) {
    const allow = async (): Promise<void> => {
      await folder.allow();
      again();
    };
    return (
      <DeskNotice title={t("desk.backup.waits")}>
        <p>{t("desk.backup.waits.text", { name: folder.name })}</p>
        <div className={styles["actions"]}>
          <button type="button" className="button" onClick={() => void allow()}>
            {t("desk.backup.allow")}
          </button>
        </div>
      </DeskNotice>
    );
  }
  const days = backupAge(times.savedAt ?? times.madeAt, ports.clock.now());
  if (days === undefined || days < daysToReminder) return null;
  return (
    <DeskNotice title={t("desk.backup.due")}>
      <p>
        {times.savedAt === undefined ? t("desk.backup.never") : t("desk.backup.daysAgo", { days })}
      </p>
      <ToStorage />
    </DeskNotice>
  );
}
