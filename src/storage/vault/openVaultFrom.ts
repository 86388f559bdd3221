import { fail, type IssueCode, issue, ok, type Result } from "../../core/issue/index.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";
import { readAuditTrail } from "../audit/readAuditTrail.ts";
import { searchTrail } from "../audit/searchTrail.ts";
import type { Copies } from "../copies/copies.ts";
import { createTurns } from "../copies/createTurns.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { changeWaysIn } from "./changeWaysIn.ts";
import { createVaultStore } from "./createVaultStore.ts";
import { loadVaultKeys } from "./loadVaultKeys.ts";
import { markVersions } from "./markVersions.ts";
import { noteAudit } from "./noteAudit.ts";
import { storageReport } from "./storageReport.ts";
import { vaultBackups } from "./vaultBackups.ts";
import { vaultDamage } from "./vaultDamage.ts";
import type { VaultDevice } from "./vaultDevice.ts";
import { vaultErasures } from "./vaultErasures.ts";
import type { VaultInside } from "./vaultInside.ts";
import { vaultRebuild } from "./vaultRebuild.ts";
import { vaultSettings } from "./vaultSettings.ts";

const readableAll: readonly IssueCode[] = ["storage/quota-exceeded", "vault/newer-version"];

/** The vault as whoever has unlocked it may use it. `letGo` is called when it is locked. */
export async function openVaultFrom(
  device: VaultDevice,
  copies: Copies,
  opened: { readonly keyring: Keyring; readonly unlocked: Unlocked },
  letGo: () => Promise<void>,
): Promise<Result<OpenVault>> {
  const devices = await copies.byKinds(["device"]);
  if (!devices.ok) return devices;
  const deviceId = devices.value.at(-1)?.id;
  if (deviceId === undefined) return fail([issue("vault/gone", "")]);
  const keys = await loadVaultKeys(device, copies, deviceId, opened);
  if (!keys.ok) return keys;
  const inside: VaultInside = {
    device,
    copies,
    deviceId,
    inTurn: createTurns(),
    keys: keys.value,
  };
  const marked = await markVersions(copies, device.newId);
  const noted = marked.ok ? await noteAudit(inside, "unlocked") : marked;
  // Neither a full disk nor a newer program's vault keeps anybody from reading what is there.
  if (!noted.ok && noted.issues.some(({ code }) => !readableAll.includes(code))) return noted;
  return ok({
    id: opened.keyring.vault,
    owner: opened.keyring.owner,
    sitting: device.newId(),
    store: createVaultStore(inside),
    report: async () => Promise.resolve(ok(storageReport(copies.report()))),
    verify: async (onProgress) => {
      const verified = await copies.verify(onProgress);
      return verified.ok ? ok(storageReport(verified.value)) : verified;
    },
    ...changeWaysIn(inside),
    ...vaultBackups(inside),
    audit: async () => readAuditTrail(copies, inside.keys.unlocked),
    ...searchTrail(copies, () => inside.keys.unlocked),
    note: async (action, caseId) => noteAudit(inside, action, caseId),
    ...vaultErasures(inside),
    ...vaultDamage(inside),
    ...vaultRebuild(inside),
    ...vaultSettings(inside),
    lock: letGo,
  });
}
