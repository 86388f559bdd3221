import Dexie, { type Table } from "dexie";
import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { BackupFolder, BackupFolders } from "../../workflows/ports/backupFolders.ts";
import { attempt } from "../attempt.ts";
import { openBackupFolder, type WritableFolder } from "./openBackupFolder.ts";

interface FolderRow {
  readonly vault: string;
  readonly folder: WritableFolder;
}

/**
 * Folders as the browser lends them, kept so that they are there at the next start. Nothing of a
 * case is in this database. `pick` lets the person choose one; undefined where the browser cannot.
 */
export function createBackupFolders(
  pick: (() => Promise<FileSystemDirectoryHandle>) | undefined,
): BackupFolders {
  const database = new Dexie("avstamp-backup-folders");
  database.version(1).stores({ folders: "vault" });
  const folders: Table<FolderRow, string> = database.table("folders");

  async function keep(vault: string, folder: WritableFolder): Promise<Result<BackupFolder>> {
    const kept = await attempt(() => folders.put({ vault, folder }));
    return kept.ok ? ok(openBackupFolder(folder)) : kept;
  }

  return {
    canChoose: pick !== undefined,
    choose: async (vault) => {
      if (pick === undefined) return ok(undefined);
      let folder: WritableFolder;
      try {
        folder = await pick();
      } catch (error) {
        const wasCalledOff = error instanceof DOMException && error.name === "AbortError";
        return wasCalledOff ? ok(undefined) : fail([issue("storage/folder-failed", "")]);
      }
      return keep(vault, folder);
    },
    find: async (vault) => {
      const row = await attempt(() => folders.get(vault));
      if (!row.ok) return row;
      return ok(row.value === undefined ? undefined : openBackupFolder(row.value.folder));
    },
    forget: async (vault) => attempt(() => folders.delete(vault)),
  };
}
