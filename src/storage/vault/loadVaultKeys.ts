import { ok, type Result } from "../../core/issue/index.ts";
import { createAuditTrail } from "../audit/createAuditTrail.ts";
import type { Copies } from "../copies/copies.ts";
import type { Entry } from "../journal/entry.ts";
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
  const last = await lastOfTrail(copies);
  if (!last.ok) return last;
  const place = { unlocked, device: deviceId, now, newId, random };
  return ok({
    keyring,
    unlocked,
    caseKeys: await createCaseKeys(unlocked, keyEntries.value, random),
    audit: createAuditTrail(place, last.value),
  });
}

async function lastOfTrail(copies: Copies): Promise<Result<Entry | undefined>> {
  for await (const slice of copies.ofKind("audit", "newest")) {
    if (!slice.ok) return slice;
    if (slice.value.length > 0) return ok(slice.value[0]);
  }
  return ok(undefined);
}
