import { invariant, ok, type Result } from "../../core/issue/index.ts";
import type { Random } from "../crypto/random.ts";
import { buildKeyring, type OpenKeyring, type UnitChoice } from "./buildKeyring.ts";
import type { DeriveKey } from "./deriveKey.ts";
import type { Keyring } from "./keyring.schema.ts";
import { nextGeneration } from "./nextKeyring.ts";
import { openByPassphrase, openByRecoveryCode } from "./openWays.ts";
import { encodeRecoveryCode, recoverySecretLength } from "./recoveryCode.ts";

interface Rotation {
  readonly passphrase: string;
  /** Is kept when it is given; without it there will be another. */
  readonly recoveryCode?: string;
  readonly random: Random;
  readonly deriveKey: DeriveKey;
}

/**
 * A keyring of the next generation with a new vault key and new key pairs; passphrase and unit's key
 * stay. Nothing that was sealed under the old vault key opens with the new one: case keys that live
 * on have to be sealed anew (`sealCaseKey`), and a case whose key is not, is gone. The owner signs
 * with a new key from then on, so the author changes; `signers` still knows the earlier ones.
 * The issues are those of `unlockKeyring`.
 */
export async function rotateVaultKey(
  keyring: Keyring,
  { passphrase, recoveryCode, random, deriveKey }: Rotation,
): Promise<Result<OpenKeyring & { readonly recoveryCode: string }>> {
  const opened = await openByPassphrase(keyring, passphrase, deriveKey);
  if (!opened.ok) return opened;
  const known =
    recoveryCode === undefined ? undefined : await openByRecoveryCode(keyring, recoveryCode);
  if (known?.ok === false) return known;
  const recoverySecret = known?.value.secret ?? random(recoverySecretLength);
  const { vault, owner, createdAt, kdf } = keyring;
  const earlierSigners = [...keyring.earlierSigners, keyring.signPublic];
  const built = await buildKeyring(
    { vault, owner, generation: nextGeneration(keyring), createdAt, kdf, earlierSigners },
    { passphrase: opened.value.key, recoverySecret, unit: unitChoiceOf(keyring) },
    random,
  );
  return built.ok
    ? ok({ ...built.value, recoveryCode: encodeRecoveryCode(recoverySecret) })
    : built;
}

/** The choice that was made when the vault was, or since. */
function unitChoiceOf({ unit, withoutUnitKey }: Keyring): UnitChoice {
  if (unit !== undefined) return { key: unit };
  invariant(withoutUnitKey !== undefined, "A keyring has one of both");
  return { acknowledgedAt: withoutUnitKey.at };
}
