import { useCallback, useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import { backUpToFolder } from "../../../workflows/backUpToFolder.ts";
import type { BackupFolder } from "../../../workflows/ports/backupFolders.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { createStore } from "../../shared/createStore.ts";
import { dayOf } from "../../shared/dayOf.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";

export interface BackupFolderWork {
  readonly folder: BackupFolder | undefined;
  /** What was last done, in words. */
  readonly said: string;
  readonly issues: readonly Issue[];
  readonly write: (to: BackupFolder) => Promise<void>;
  readonly choose: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** The folder of a vault's backups, and work on it; `onDone` after each backup. */
export function useBackupFolder(vault: OpenVault, onDone: () => void): BackupFolderWork {
  const { translator, ports, backupFolders } = useDependencies();
  const { t } = translator;
  const [changes] = useState(() => createStore(0));
  const load = useCallback(async () => backupFolders.find(vault.id), [backupFolders, vault.id]);
  const found = useLoaded(load, changes.subscribe);
  const [said, setSaid] = useState("");
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function write(to: BackupFolder): Promise<void> {
    setSaid(t("storage.working"));
    setIssues([]);
    await to.allow();
    const done = await backUpToFolder(vault, to, dayOf(ports.clock.now()));
    setSaid(done.ok ? t("storage.folder.done", { name: to.name }) : "");
    setIssues(done.ok ? [] : done.issues);
    onDone();
  }

  async function choose(): Promise<void> {
    const chosen = await backupFolders.choose(vault.id);
    changes.set(changes.get() + 1);
    if (!chosen.ok) setIssues(chosen.issues);
    else if (chosen.value !== undefined) await write(chosen.value);
  }

  async function forget(): Promise<void> {
    const done = await backupFolders.forget(vault.id);
    setSaid(done.ok ? t("storage.folder.forgotten") : "");
    setIssues(done.ok ? [] : done.issues);
    changes.set(changes.get() + 1);
  }

  const folder = found.kind === "ready" ? found.value : undefined;
  return { folder, said, issues, write, choose, forget };
}
