import type { Result } from "../../core/issue/index.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";
import { deviceEntry } from "./deviceEntry.ts";
import { holdCopies } from "./holdCopies.ts";
import { keyringEntry } from "./keyringEntry.ts";
import { openVaultFrom } from "./openVaultFrom.ts";
import type { PreparedVault } from "./prepareVault.ts";
import type { VaultDevice } from "./vaultDevice.ts";

/** Puts a prepared vault on disk, as a device of its own, and opens it. */
export async function keepPrepared(
  device: VaultDevice,
  { keyring, unlocked }: PreparedVault,
): Promise<Result<OpenVault>> {
  const held = await holdCopies(device, keyring.vault);
  if (!held.ok) return held;
  const { copies, intact, letGo } = held.value;
  intact.know(unlocked);
  const kept = await copies.append([deviceEntry(device.newId()), keyringEntry(keyring)]);
  const opened = kept.ok ? await openVaultFrom(device, copies, { keyring, unlocked }, letGo) : kept;
  if (!opened.ok) await letGo();
  return opened;
}
