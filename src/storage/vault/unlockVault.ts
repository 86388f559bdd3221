import { fail, type Issue, issue, type Result } from "../../core/issue/index.ts";
import type { OpenVault, UnlockWay } from "../../workflows/ports/vaults.ts";
import type { Entry } from "../journal/entry.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import { parseKeyring } from "../keyring/parseKeyring.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import type { BackOff } from "./createBackOff.ts";
import { type HeldCopies, holdCopies } from "./holdCopies.ts";
import { newestKeyring } from "./newestKeyring.ts";
import { openVaultFrom } from "./openVaultFrom.ts";
import { unlockBy } from "./unlockBy.ts";
import type { VaultDevice } from "./vaultDevice.ts";

/** Opens a vault of this device. After too many wrong tries each new one has to wait. */
export async function unlockVault(
  { device, backOff, salvage }: Unlocking,
  vault: string,
  way: UnlockWay,
): Promise<Result<OpenVault>> {
  const held = await holdCopies(device, vault, salvage);
  if (!held.ok) return held;
  const opened = await open(device, held.value, async (keyring) => {
    await backOff.before(vault);
    const unlocked = await unlockBy(keyring, way, device.deriveKey);
    backOff.after(vault, unlocked.ok);
    return unlocked;
  });
  if (!opened.ok) await held.value.letGo();
  else if (salvage) await opened.value.note("salvaged");
  return opened;
}

interface Unlocking {
  readonly device: VaultDevice;
  readonly backOff: BackOff;
  /** Goes on with what can be read where both copies are damaged. */
  readonly salvage: boolean;
}

async function open(
  device: VaultDevice,
  { copies, intact, letGo }: HeldCopies,
  unlock: (keyring: Keyring) => Promise<Result<Unlocked>>,
): Promise<Result<OpenVault>> {
  const entries = await copies.byKinds(["keyring"]);
  if (!entries.ok) return entries;
  const keyring = await newestKeyring(entries.value);
  if (keyring === undefined) return fail([await whyNone(entries.value)]);
  const unlocked = await unlock(keyring);
  if (!unlocked.ok) return unlocked;
  intact.know(unlocked.value);
  return openVaultFrom(device, copies, { keyring, unlocked: unlocked.value }, letGo);
}

/** A keyring that a newer program wrote is there, and cannot be read here. */
async function whyNone(keyrings: readonly Entry[]): Promise<Issue> {
  const read = await Promise.all(keyrings.map(async ({ bytes }) => parseKeyring(bytes)));
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  return issues.find(({ code }) => code === "vault/newer-version") ?? issue("vault/gone", "");
}
