import { ok, type Result } from "../../core/issue/index.ts";
import { toBase64url } from "../bytes/base64url.ts";
import type { KdfCost } from "../crypto/kdf.schema.ts";
import { publicKeyOf } from "../crypto/publicKeyOf.ts";
import type { Random } from "../crypto/random.ts";
import { sealText } from "../crypto/sealText.ts";
import type { DeriveKey } from "./deriveKey.ts";
import { boundToUnitKey } from "./openUnitPrivateKey.ts";
import { checkPassphrase, newKdf, passphraseKey } from "./passphraseKey.ts";
import {
  type UnitKeyFile,
  type UnitPrivateKeyFile,
  unitIdOf,
  unitKeyVersion,
} from "./unitKey.schema.ts";

interface NewUnitKey {
  /** The unit's name, for people. */
  readonly unit: string;
  /** Protects the private half. */
  readonly passphrase: string;
  readonly cost: KdfCost;
  readonly random: Random;
  readonly deriveKey: DeriveKey;
}

/** The two files of a unit's key: one for every caseworker, one to be locked away. */
export interface UnitKeyFiles {
  readonly publicFile: UnitKeyFile;
  readonly privateFile: UnitPrivateKeyFile;
}

/** Makes a unit's key. `vault/passphrase-too-short`, `vault/key-derivation-failed`. */
export async function createUnitKey({
  unit,
  passphrase,
  cost,
  random,
  deriveKey,
}: NewUnitKey): Promise<Result<UnitKeyFiles>> {
  const checked = checkPassphrase(passphrase);
  if (!checked.ok) return checked;
  const kdf = newKdf(cost, random);
  const key = await passphraseKey(passphrase, kdf, deriveKey);
  if (!key.ok) return key;
  const privateKey = random(32);
  const publicKey = toBase64url(await publicKeyOf("X25519", privateKey));
  const both = { v: unitKeyVersion, unit, publicKey, id: unitIdOf(publicKey) } as const;
  const sealed = await sealText(key.value, privateKey, boundToUnitKey(both), random);
  return ok({
    publicFile: { type: "avstamp-unit-key", ...both },
    privateFile: {
      type: "avstamp-unit-private-key",
      ...both,
      kdf,
      ...sealed,
    },
  });
}
