import { ok, type Result } from "../../core/issue/index.ts";
import type { NewVault } from "../../workflows/ports/vaults.ts";
import type { UnitChoice } from "../keyring/buildKeyring.ts";
import { createKeyring } from "../keyring/createKeyring.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import { parseUnitKeyFile } from "../keyring/parseUnitKeyFile.ts";
import { pickKdfCost } from "../keyring/pickKdfCost.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import type { VaultDevice } from "./vaultDevice.ts";

/** A vault in memory only: nothing of it is on disk yet. */
export interface PreparedVault {
  readonly keyring: Keyring;
  readonly unlocked: Unlocked;
  readonly recoveryCode: string;
}

export async function prepareVault(
  { random, deriveKey, stopwatch, now }: VaultDevice,
  { owner, passphrase, recovery }: NewVault,
): Promise<Result<PreparedVault>> {
  const unit = unitChoice(recovery);
  if (!unit.ok) return unit;
  const cost = await pickKdfCost(deriveKey, stopwatch, random);
  if (!cost.ok) return cost;
  const made = await createKeyring({
    owner,
    passphrase,
    createdAt: now(),
    unit: unit.value,
    cost: cost.value,
    random,
    deriveKey,
  });
  return made.ok ? ok(made.value) : made;
}

function unitChoice(recovery: NewVault["recovery"]): Result<UnitChoice> {
  if ("acknowledgedAt" in recovery) return ok(recovery);
  const key = parseUnitKeyFile(recovery.unitKey);
  return key.ok ? ok({ key: key.value }) : key;
}
