import { fail, issue, type Result } from "../core/issue/index.ts";
import type { BackupFolder } from "./ports/backupFolders.ts";
import type { BackupReport, OpenVault } from "./ports/vaults.ts";

/** As many days with a backup as are kept in the folder. */
const daysKept = 14;

/**
 * Writes a backup of the day to the folder and reads it back; of earlier days the last ones stay.
 * `storage/folder-not-allowed` when the person must say yes first, `storage/folder-failed` when the
 * folder is gone or full, `storage/backup-unsound` when what is there does not read back whole.
 */
export async function backUpToFolder(
  vault: OpenVault,
  folder: BackupFolder,
  today: string,
): Promise<Result<BackupReport>> {
  if (!(await folder.mayWrite())) return fail([issue("storage/folder-not-allowed", "")]);
  const bytes = await vault.backUp();
  if (!bytes.ok) return bytes;
  const written = await folder.write(fileName(vault.id, today), bytes.value);
  if (!written.ok) return written;
  const checked = await vault.checkBackup(written.value);
  if (!checked.ok) return checked;
  const { entries, expected, damagedChunks } = checked.value;
  if (damagedChunks > 0 || entries !== expected) {
    return fail([issue("storage/backup-unsound", "")]);
  }
  const start = fileName(vault.id, "").replace(/\.avstamp$/, "");
  const isOurs = (name: string): boolean => name.startsWith(start) && name.endsWith(".avstamp");
  const kept = await folder.keepLast(daysKept, isOurs);
  return kept.ok ? checked : kept;
}

/** Vaults may share a folder: each has files of its own. */
function fileName(vault: string, day: string): string {
  return `avstamp-${vault.slice(0, 8)}-${day}.avstamp`;
}
