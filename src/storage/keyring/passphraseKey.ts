import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import { toBase64url } from "../bytes/base64url.ts";
import type { Kdf, KdfCost } from "../crypto/kdf.schema.ts";
import type { Random } from "../crypto/random.ts";
import { importSealKey, type SealKey } from "../crypto/sealBytes.ts";
import type { DeriveKey } from "./deriveKey.ts";

/** The shortest passphrase that is taken, in characters. */
const passphraseMinLength = 12;

/** `vault/passphrase-too-short`, or nothing. How good a longer one is, is for the screen to say. */
export function checkPassphrase(passphrase: string): Result<void> {
  const isLongEnough = Array.from(passphrase).length >= passphraseMinLength;
  if (isLongEnough) return ok(undefined);
  return fail([issue("vault/passphrase-too-short", "", { limit: passphraseMinLength })]);
}

/** How a new passphrase is to become a key: what it may cost, and a salt of its own. */
export function newKdf({ m, t, p }: KdfCost, random: Random): Kdf {
  return { alg: "argon2id", m, t, p, salt: toBase64url(random(16)) };
}

/** The key that a passphrase seals with. */
export async function passphraseKey(
  passphrase: string,
  kdf: Kdf,
  deriveKey: DeriveKey,
): Promise<Result<SealKey>> {
  const derived = await deriveKey(passphrase, kdf);
  return derived.ok ? ok(await importSealKey(derived.value.key)) : derived;
}
