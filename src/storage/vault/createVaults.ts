import { fail, issue, ok } from "../../core/issue/index.ts";
import type { Vaults } from "../../workflows/ports/vaults.ts";
import { createUnitKey } from "../keyring/createUnitKey.ts";
import { pickKdfCost } from "../keyring/pickKdfCost.ts";
import { parseRecoveryCode } from "../keyring/recoveryCode.ts";
import { createBackOff } from "./createBackOff.ts";
import { keepPrepared } from "./keepPrepared.ts";
import { peekOwner } from "./peekOwner.ts";
import { type PreparedVault, prepareVault } from "./prepareVault.ts";
import { restoreVault } from "./restoreVault.ts";
import { unlockVault } from "./unlockVault.ts";
import type { VaultDevice } from "./vaultDevice.ts";

/** The vaults of a device. One being made is in memory only until its code has been confirmed. */
export function createVaults(device: VaultDevice): Omit<Vaults, "abilities"> {
  const backOff = createBackOff(device.wait);
  let prepared: PreparedVault | undefined;
  return {
    list: async () => {
      const ids = await device.vaultIds();
      return ok(await Promise.all(ids.map(async (id) => ({ id, owner: await peekOwner(id) }))));
    },
    prepare: async (vault) => {
      const made = await prepareVault(device, vault);
      if (!made.ok) return made;
      prepared = made.value;
      return ok({ recoveryCode: prepared.recoveryCode });
    },
    confirm: async (typedCode) => {
      if (prepared === undefined) return fail([issue("vault/nothing-prepared", "")]);
      const typed = parseRecoveryCode(typedCode);
      if (!typed.ok) return typed;
      const shown = parseRecoveryCode(prepared.recoveryCode);
      if (!shown.ok || shown.value.join() !== typed.value.join()) {
        return fail([issue("vault/wrong-recovery-code", "")]);
      }
      const opened = await keepPrepared(device, prepared);
      if (opened.ok) prepared = undefined;
      return opened;
    },
    unlock: async (id, way, how) =>
      unlockVault({ device, backOff, salvage: how?.salvage === true }, id, way),
    restore: async (file, way) => restoreVault(device, file, way),
    createUnitKey: async (unit, passphrase) => {
      const { random, deriveKey, stopwatch } = device;
      const cost = await pickKdfCost(deriveKey, stopwatch, random);
      return cost.ok
        ? createUnitKey({ unit, passphrase, cost: cost.value, random, deriveKey })
        : cost;
    },
  };
}
