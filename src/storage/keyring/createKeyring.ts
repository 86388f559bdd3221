import { bytesToHex } from "@noble/hashes/utils.js";
import { ok, type Result } from "../../core/issue/index.ts";
import type { KdfCost } from "../crypto/kdf.schema.ts";
import type { Random } from "../crypto/random.ts";
import { buildKeyring, type OpenKeyring, type UnitChoice } from "./buildKeyring.ts";
import type { DeriveKey } from "./deriveKey.ts";
import { checkPassphrase, newKdf, passphraseKey } from "./passphraseKey.ts";
import { encodeRecoveryCode, recoverySecretLength } from "./recoveryCode.ts";

/** What a new vault is made of. */
export interface NewVault {
  /** The caseworker's name. */
  readonly owner: string;
  readonly passphrase: string;
  /** Now, as ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly unit: UnitChoice;
  /** As `pickKdfCost` found it. */
  readonly cost: KdfCost;
  readonly random: Random;
  readonly deriveKey: DeriveKey;
}

/**
 * The first keyring of a new vault, the vault open, and the recovery code to be printed: it is
 * nowhere else. `vault/passphrase-too-short`, `vault/not-a-unit-key`, `vault/key-derivation-failed`.
 */
export async function createKeyring({
  owner,
  passphrase,
  createdAt,
  unit,
  cost,
  random,
  deriveKey,
}: NewVault): Promise<Result<OpenKeyring & { readonly recoveryCode: string }>> {
  const checked = checkPassphrase(passphrase);
  if (!checked.ok) return checked;
  const kdf = newKdf(cost, random);
  const key = await passphraseKey(passphrase, kdf, deriveKey);
  if (!key.ok) return key;
  const recoverySecret = random(recoverySecretLength);
  const vault = bytesToHex(random(16));
  const built = await buildKeyring(
    { vault, owner, generation: 1, createdAt, kdf, earlierSigners: [] },
    { passphrase: key.value, recoverySecret, unit },
    random,
  );
  return built.ok
    ? ok({ ...built.value, recoveryCode: encodeRecoveryCode(recoverySecret) })
    : built;
}
