import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { openText } from "../crypto/sealText.ts";
import type { DeriveKey } from "./deriveKey.ts";
import { parseUnitPrivateKeyFile } from "./parseUnitKeyFile.ts";
import { passphraseKey } from "./passphraseKey.ts";
import type { UnitKeyFile } from "./unitKey.schema.ts";

/** A unit's private key in the open; in memory only, and no longer than it takes. */
export interface UnitPrivateKey {
  readonly id: string;
  readonly unit: string;
  readonly privateKey: Bytes;
}

/**
 * Opens the private half of a unit's key. `vault/not-a-unit-key`, `vault/newer-version`,
 * `vault/wrong-passphrase`.
 */
export async function openUnitPrivateKey(
  json: unknown,
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<Result<UnitPrivateKey>> {
  const parsed = parseUnitPrivateKeyFile(json);
  if (!parsed.ok) return parsed;
  const { id, unit, kdf } = parsed.value;
  if (passphrase === "") return wrong;
  const key = await passphraseKey(passphrase, kdf, deriveKey);
  if (!key.ok) return key;
  const privateKey = await openText(key.value, parsed.value, boundToUnitKey(parsed.value));
  return privateKey === undefined ? wrong : ok({ id, unit, privateKey });
}

/** What the seal of a private half is bound to: whose it is, and its public half. */
export function boundToUnitKey({ v, unit, publicKey, id }: Omit<UnitKeyFile, "type">): Bytes {
  return canonicalBytes({ v, purpose: "unit private key", unit, publicKey, id });
}

const wrong = fail([issue("vault/wrong-passphrase", "")]);
