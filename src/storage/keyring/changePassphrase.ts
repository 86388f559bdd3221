import { ok, type Result } from "../../core/issue/index.ts";
import type { KdfCost } from "../crypto/kdf.schema.ts";
import type { Random } from "../crypto/random.ts";
import type { OpenKeyring } from "./buildKeyring.ts";
import type { DeriveKey } from "./deriveKey.ts";
import type { Keyring } from "./keyring.schema.ts";
import { nextGeneration, nextKeyring } from "./nextKeyring.ts";
import { checkPassphrase, newKdf, passphraseKey } from "./passphraseKey.ts";
import { sealPart } from "./sealedPart.ts";
import type { Unlocked } from "./unlocked.ts";

interface NewPassphrase {
  readonly passphrase: string;
  readonly cost: KdfCost;
  readonly random: Random;
  readonly deriveKey: DeriveKey;
}

/**
 * A keyring of the next generation with another passphrase, or with the same at another cost. The
 * other ways in stay as they are. An older keyring still opens with the older passphrase: it has to
 * be deleted.
 */
export async function changePassphrase(
  keyring: Keyring,
  unlocked: Unlocked,
  { passphrase, cost, random, deriveKey }: NewPassphrase,
): Promise<Result<OpenKeyring>> {
  const checked = checkPassphrase(passphrase);
  if (!checked.ok) return checked;
  const kdf = newKdf(cost, random);
  const key = await passphraseKey(passphrase, kdf, deriveKey);
  if (!key.ok) return key;
  const about = {
    vault: keyring.vault,
    generation: nextGeneration(keyring),
    purpose: "passphrase",
  } as const;
  const part = await sealPart(key.value, unlocked.vaultKey, about, random);
  return ok(await nextKeyring(keyring, unlocked, { kdf, passphrase: part }));
}
