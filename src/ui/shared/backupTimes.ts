import { ok, type Result } from "../../core/issue/index.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";

/** When the vault was last taken out of harm's way, as its audit trail tells. */
export interface BackupTimes {
  /** When the last backup was saved, as an ISO moment; undefined when none ever was. */
  readonly savedAt: string | undefined;
  /** When the vault was made, or came to this device; undefined once there is a backup. */
  readonly madeAt: string | undefined;
}

export async function backupTimes(vault: OpenVault): Promise<Result<BackupTimes>> {
  const saved = await vault.lastNoted("backedUp");
  if (!saved.ok) return saved;
  if (saved.value !== undefined) return ok({ savedAt: saved.value, madeAt: undefined });
  const first = await vault.firstNoted();
  return first.ok ? ok({ savedAt: undefined, madeAt: first.value }) : first;
}
