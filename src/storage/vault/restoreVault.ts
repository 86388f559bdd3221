import { fail, issue, ok } from "../../core/issue/index.ts";
import type { FileBytes, UnlockWay, Vaults } from "../../workflows/ports/vaults.ts";
import { openBackup } from "../backup/openBackup.ts";
import { restoreBackup } from "../backup/restoreBackup.ts";
import { deviceEntry } from "./deviceEntry.ts";
import { holdCopies } from "./holdCopies.ts";
import { keyringEntry } from "./keyringEntry.ts";
import { openVaultFrom } from "./openVaultFrom.ts";
import { refuseNewer } from "./refuseNewer.ts";
import { unlockBy } from "./unlockBy.ts";
import type { VaultDevice } from "./vaultDevice.ts";

/** Makes a vault of a backup, on a device that has none of its name. */
export async function restoreVault(
  device: VaultDevice,
  file: FileBytes,
  way: UnlockWay,
): ReturnType<Vaults["restore"]> {
  const backup = await openBackup(file, async (keyring) =>
    unlockBy(keyring, way, device.deriveKey),
  );
  if (!backup.ok) return backup;
  const refused = await refuseNewer(backup.value);
  if (!refused.ok) return refused;
  const { keyring, unlocked } = backup.value;
  const opened = backup.value;
  const held = await holdCopies(device, keyring.vault);
  if (!held.ok) return held;
  const { copies, intact, letGo } = held.value;
  intact.know(unlocked);
  const made = await make();
  if (!made.ok) await letGo();
  return made;

  async function make(): ReturnType<Vaults["restore"]> {
    const there = await copies.byKinds(["keyring"]);
    if (!there.ok) return there;
    // It is unlocked and restored into: what it has and the backup has not stays.
    if (there.value.length > 0) return fail([issue("vault/already-here", "")]);
    const begun = await copies.append([deviceEntry(device.newId()), keyringEntry(keyring)]);
    if (!begun.ok) return begun;
    const target = { copies, unlocked, random: device.random };
    const report = await restoreBackup(opened, target);
    if (!report.ok) return report;
    const vault = await openVaultFrom(device, copies, { keyring, unlocked }, letGo);
    return vault.ok ? ok({ vault: vault.value, report: report.value }) : vault;
  }
}
