import type { Random } from "../crypto/random.ts";
import type { OpenKeyring } from "./buildKeyring.ts";
import type { Keyring } from "./keyring.schema.ts";
import { nextGeneration, nextKeyring } from "./nextKeyring.ts";
import { encodeRecoveryCode, recoverySecretLength } from "./recoveryCode.ts";
import { recoveryKey } from "./recoveryKey.ts";
import { sealPart } from "./sealedPart.ts";
import type { Unlocked } from "./unlocked.ts";

/** A keyring of the next generation with another recovery code, which is to be printed. */
export async function replaceRecoveryCode(
  keyring: Keyring,
  unlocked: Unlocked,
  random: Random,
): Promise<OpenKeyring & { readonly recoveryCode: string }> {
  const secret = random(recoverySecretLength);
  const recovery = await sealPart(
    await recoveryKey(secret),
    unlocked.vaultKey,
    { vault: keyring.vault, generation: nextGeneration(keyring), purpose: "recovery code" },
    random,
  );
  const next = await nextKeyring(keyring, unlocked, { recovery });
  return { ...next, recoveryCode: encodeRecoveryCode(secret) };
}
