import { ok, type Result } from "../../core/issue/index.ts";
import type { ErasureReport } from "../../workflows/ports/vaults.ts";
import { readAuditTrail } from "../audit/readAuditTrail.ts";
import { eraseCase } from "../erasure/eraseCase.ts";
import { rotateVaultKey } from "../keyring/rotateVaultKey.ts";
import { loadVaultKeys } from "./loadVaultKeys.ts";
import type { VaultInside } from "./vaultInside.ts";

/** Erases a case, once the passphrase has been given: the vault key is changed with it. */
export async function eraseFromVault(
  inside: VaultInside,
  caseId: string,
  passphrase: string,
): Promise<Result<ErasureReport>> {
  return inside.inTurn(async () => {
    const { copies, device, deviceId } = inside;
    const { random, deriveKey, now } = device;
    const { keyring, unlocked } = inside.keys;
    const rotated = await rotateVaultKey(keyring, { passphrase, random, deriveKey });
    if (!rotated.ok) return rotated;
    const trail = await readAuditTrail(copies, unlocked);
    if (!trail.ok) return trail;
    const at = now();
    const { recoveryCode, ...next } = rotated.value;
    const erased = await eraseCase(copies, unlocked, random, { caseId, at, next });
    if (!erased.ok) return erased;
    const keys = await loadVaultKeys(device, copies, deviceId, next);
    if (!keys.ok) return keys;
    inside.keys = keys.value;
    const olderBackups = trail.value.lines.filter(({ action }) => action === "backedUp");
    return ok({
      case: caseId,
      at,
      erasedRecords: erased.value.erasedRecords,
      olderBackups: olderBackups.map((line) => line.at),
      recoveryCode,
    });
  });
}
