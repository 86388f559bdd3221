import { ok, type Result } from "../../core/issue/index.ts";
import type { OpenKeyring } from "./buildKeyring.ts";
import type { Keyring } from "./keyring.schema.ts";
import { nextGeneration, nextKeyring } from "./nextKeyring.ts";
import type { UnitKeyFile } from "./unitKey.schema.ts";
import { sealToUnit } from "./unitPart.ts";
import type { Unlocked } from "./unlocked.ts";

/** A keyring of the next generation that a unit's key opens, instead of the one before or none. */
export async function replaceUnitKey(
  keyring: Keyring,
  unlocked: Unlocked,
  unitKey: UnitKeyFile,
): Promise<Result<OpenKeyring>> {
  const { withoutUnitKey: _, ...rest } = keyring;
  const place = { vault: keyring.vault, generation: nextGeneration(keyring) };
  const unit = await sealToUnit(unitKey, unlocked.vaultKey, place);
  return unit.ok ? ok(await nextKeyring(rest, unlocked, { unit: unit.value })) : unit;
}
