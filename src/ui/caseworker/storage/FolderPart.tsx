import { FolderSync } from "lucide-react";
import type { JSX } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import styles from "./storage.module.css";
import { useBackupFolder } from "./useBackupFolder.ts";

/** The folder that backups go to by themselves: chosen, written to at once, given up. */
export function FolderPart({
  vault,
  onDone,
}: {
  readonly vault: OpenVault;
  readonly onDone: () => void;
}): JSX.Element {
  const { translator, backupFolders } = useDependencies();
  const { t } = translator;
  const { folder, said, issues, write, choose, forget } = useBackupFolder(vault, onDone);
  if (!backupFolders.canChoose) return <p>{t("storage.folder.cannot")}</p>;
  return (
    <>
      <h3>{t("storage.folder")}</h3>
      <p>
        {folder === undefined
          ? t("storage.folder.text")
          : t("storage.folder.chosen", { name: folder.name })}
      </p>
      <div className={styles["buttons"]}>
        {folder !== undefined && (
          <button type="button" className="button" onClick={() => void write(folder)}>
            <FolderSync aria-hidden size={20} />
            {t("storage.folder.now")}
          </button>
        )}
        <button type="button" className="button" onClick={() => void choose()}>
          {t(folder === undefined ? "storage.folder.choose" : "storage.folder.chooseOther")}
        </button>
        {folder !== undefined && (
          <button type="button" className="button" onClick={() => void forget()}>
            {t("storage.folder.forget")}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
    </>
  );
}
