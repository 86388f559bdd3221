import { ok, type Result } from "../../core/issue/index.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";

/** When the vault was last taken out of harm's way, as its audit trail tells. */
export interface BackupTimes {
  /** When the last backup was saved, as an ISO moment; undefined when none ever was. */
  readonly savedAt: string | undefined;
  /** When the vault was made; undefined when its trail does not say. */
  readonly madeAt: string | undefined;
  /** When a backup was last read back whole. */
  readonly checkedAt: string | undefined;
}

export async function backupTimes(vault: OpenVault): Promise<Result<BackupTimes>> {
  const trail = await vault.audit();
  if (!trail.ok) return trail;
  const { lines } = trail.value;
  const last = (wanted: string) => lines.filter(({ action }) => action === wanted).at(-1)?.at;
  return ok({ savedAt: last("backedUp"), madeAt: lines[0]?.at, checkedAt: last("backupChecked") });
}
