import { ok, type Result } from "../../core/issue/index.ts";
import { createAuditTrail } from "../audit/createAuditTrail.ts";
import type { Copies } from "../copies/copies.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { createCaseKeys } from "./createCaseKeys.ts";
import type { VaultDevice } from "./vaultDevice.ts";
import type { VaultKeys } from "./vaultInside.ts";

/** Everything that a keyring, once it is unlocked, opens in the entries that are kept. */
export async function loadVaultKeys(
  { random, now, newId }: VaultDevice,
  copies: Copies,
  deviceId: string,
  { keyring, unlocked }: { readonly keyring: Keyring; readonly unlocked: Unlocked },
): Promise<Result<VaultKeys>> {
  const keyEntries = await copies.byKinds(["caseKey"]);
  if (!keyEntries.ok) return keyEntries;
  const trail = await copies.byKinds(["audit"]);
  if (!trail.ok) return trail;
  const place = { unlocked, device: deviceId, now, newId, random };
  return ok({
    keyring,
    unlocked,
    caseKeys: await createCaseKeys(unlocked, keyEntries.value, random),
    audit: createAuditTrail(place, trail.value.at(-1)),
  });
}
