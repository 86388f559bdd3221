import { ok, type Result } from "../../core/issue/index.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";
import { isStoragePersistent } from "../pwa/isStoragePersistent.ts";

/**
 * Whether real cases may be begun: the browser has promised not to clear them, or a backup has been
 * read back. The promise is asked for first, since it is near at hand and the trail is not.
 */
export async function isProtected(vault: OpenVault): Promise<Result<boolean>> {
  if (await isStoragePersistent()) return ok(true);
  const checkedAt = await vault.lastNoted("backupChecked");
  return checkedAt.ok ? ok(checkedAt.value !== undefined) : checkedAt;
}
