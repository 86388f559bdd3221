import { ok, type Result } from "../../core/issue/index.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";

/** What stands between the cases and their loss. */
export interface StorageSafety {
  /** The browser has promised not to clear its storage by itself. */
  readonly isPersistent: boolean;
  /** When the last backup was saved, as an ISO moment; undefined when none ever was. */
  readonly backedUpAt: string | undefined;
  /** When a backup was last read back whole. */
  readonly checkedAt: string | undefined;
}

export async function storageSafety(vault: OpenVault): Promise<Result<StorageSafety>> {
  const trail = await vault.audit();
  if (!trail.ok) return trail;
  const { lines } = trail.value;
  const last = (wanted: string) => lines.filter(({ action }) => action === wanted).at(-1)?.at;
  return ok({
    isPersistent: await isPersistent(),
    backedUpAt: last("backedUp"),
    checkedAt: last("backupChecked"),
  });
}

/** Real cases need one of both: a promise of the browser, or a backup that has been read back. */
export function isSafe({ isPersistent: promised, checkedAt }: StorageSafety): boolean {
  return promised || checkedAt !== undefined;
}

async function isPersistent(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
