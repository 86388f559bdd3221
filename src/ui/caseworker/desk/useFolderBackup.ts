import { useCallback, useState } from "react";
import { type Issue, ok, type Result } from "../../../core/issue/index.ts";
import { backUpToFolder } from "../../../workflows/backUpToFolder.ts";
import type { BackupFolder } from "../../../workflows/ports/backupFolders.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { type BackupTimes, backupTimes } from "../../shared/backupTimes.ts";
import { createStore } from "../../shared/createStore.ts";
import { dayOf } from "../../shared/dayOf.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { type Loaded, useLoaded } from "../../shared/useLoaded.ts";

/** Between two backups that nobody asks for; in ms. */
const leastApart = 4 * 3_600_000;

export interface FolderBackup {
  readonly times: BackupTimes;
  readonly folder: BackupFolder | undefined;
  /** The browser wants the person's yes before it lets the app write in the folder. */
  readonly isWaiting: boolean;
  /** Why the backup to the folder did not come about. */
  readonly issues: readonly Issue[];
}

/** Backs the vault up to its folder when the last time was some hours ago; `again` tries anew. */
export function useFolderBackup(vault: OpenVault): [Loaded<FolderBackup>, () => void] {
  const { ports, backupFolders } = useDependencies();
  const [changes] = useState(() => createStore(0));
  const load = useCallback(async (): Promise<Result<FolderBackup>> => {
    const [times, found] = [await backupTimes(vault), await backupFolders.find(vault.id)];
    if (!times.ok) return times;
    if (!found.ok) return found;
    const folder = found.value;
    const standing = { times: times.value, folder, isWaiting: false, issues: [] };
    const now = ports.clock.now();
    const since = Date.parse(now) - Date.parse(times.value.savedAt ?? "1970-01-01");
    // Where nothing is written a backup cannot be noted, and would be made each time.
    const isReadOnly = vault.store.readOnly !== undefined;
    if (folder === undefined || isReadOnly || since < leastApart) return ok(standing);
    if (!(await folder.mayWrite())) return ok({ ...standing, isWaiting: true });
    const done = await backUpToFolder(vault, folder, dayOf(now));
    if (!done.ok) return ok({ ...standing, issues: done.issues });
    const after = await backupTimes(vault);
    return after.ok ? ok({ ...standing, times: after.value }) : after;
  }, [vault, backupFolders, ports.clock]);
  return [useLoaded(load, changes.subscribe), () => changes.set(changes.get() + 1)];
}
