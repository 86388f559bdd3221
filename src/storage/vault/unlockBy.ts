import type { Result } from "../../core/issue/index.ts";
import type { UnlockWay } from "../../workflows/ports/vaults.ts";
import type { DeriveKey } from "../keyring/deriveKey.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import { openUnitPrivateKey } from "../keyring/openUnitPrivateKey.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { unlockKeyring } from "../keyring/unlockKeyring.ts";

/** Unlocks a keyring the way a person has chosen. */
export async function unlockBy(
  keyring: Keyring,
  way: UnlockWay,
  deriveKey: DeriveKey,
): Promise<Result<Unlocked>> {
  if (way.kind === "recoveryCode") return unlockKeyring(keyring, way);
  if (way.kind === "passphrase") return unlockKeyring(keyring, { ...way, deriveKey });
  const key = await openUnitPrivateKey(way.file, way.passphrase, deriveKey);
  return key.ok ? unlockKeyring(keyring, { kind: "unitKey", key: key.value }) : key;
}
