import type { Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import type { DeriveKey } from "./deriveKey.ts";
import type { Keyring } from "./keyring.schema.ts";
import { openKeyring } from "./openKeyring.ts";
import type { UnitPrivateKey } from "./openUnitPrivateKey.ts";
import { openByPassphrase, openByRecoveryCode, openByUnitKey } from "./openWays.ts";
import type { Unlocked } from "./unlocked.ts";

/** A way into a vault. */
export type Way =
  | { readonly kind: "passphrase"; readonly passphrase: string; readonly deriveKey: DeriveKey }
  | { readonly kind: "recoveryCode"; readonly code: string }
  | { readonly kind: "unitKey"; readonly key: UnitPrivateKey };

/**
 * The vault, opened one of its ways. `vault/wrong-passphrase`, whatever was wrong with it;
 * `vault/recovery-code-misread` or `vault/wrong-recovery-code`; `vault/wrong-unit-key`;
 * `vault/keyring-altered`.
 */
export async function unlockKeyring(keyring: Keyring, way: Way): Promise<Result<Unlocked>> {
  const opened = await openBy(way, keyring);
  return opened.ok ? openKeyring(keyring, opened.value.vaultKey) : opened;
}

async function openBy(way: Way, keyring: Keyring): Promise<Result<{ readonly vaultKey: Bytes }>> {
  switch (way.kind) {
    case "passphrase":
      return openByPassphrase(keyring, way.passphrase, way.deriveKey);
    case "recoveryCode":
      return openByRecoveryCode(keyring, way.code);
    case "unitKey":
      return openByUnitKey(keyring, way.key);
  }
}
