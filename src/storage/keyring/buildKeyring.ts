import { ok, type Result } from "../../core/issue/index.ts";
import { toBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { publicKeyOf } from "../crypto/publicKeyOf.ts";
import type { Random } from "../crypto/random.ts";
import type { SealKey } from "../crypto/sealBytes.ts";
import { importSigner } from "../crypto/signer.ts";
import { type Keyring, type KeyringContent, keyringVersion } from "./keyring.schema.ts";
import { openKeyring } from "./openKeyring.ts";
import { recoveryKey } from "./recoveryKey.ts";
import { sealPart } from "./sealedPart.ts";
import { signKeyring } from "./signKeyring.ts";
import type { UnitKeyFile } from "./unitKey.schema.ts";
import { sealToUnit } from "./unitPart.ts";
import type { Unlocked } from "./unlocked.ts";
import { vaultSealKeys } from "./vaultSealKeys.ts";

/** A keyring and what is open under it. */
export interface OpenKeyring {
  readonly keyring: Keyring;
  readonly unlocked: Unlocked;
}

/** A unit's key, or the moment when the owner confirmed to go without one. */
export type UnitChoice =
  | { readonly key: Pick<UnitKeyFile, "id" | "unit" | "publicKey"> }
  | { readonly acknowledgedAt: string };

/** What of a keyring outlives its keys. */
type Frame = Pick<
  Keyring,
  "vault" | "owner" | "generation" | "createdAt" | "kdf" | "earlierSigners"
>;

/** The ways in for which the new vault key is sealed. */
interface WaysIn {
  readonly passphrase: SealKey;
  readonly recoverySecret: Bytes;
  readonly unit: UnitChoice;
}

/** A keyring with a new vault key and new key pairs. `vault/not-a-unit-key` where none can open it. */
export async function buildKeyring(
  frame: Frame,
  ways: WaysIn,
  random: Random,
): Promise<Result<OpenKeyring>> {
  const { vault, generation } = frame;
  const vaultKey = random(32);
  const unit = await unitFields(ways.unit, vaultKey, frame);
  if (!unit.ok) return unit;
  const pairs = await newPairs(random);
  const publicHalves = {
    signPublic: toBase64url(pairs.signPublic),
    kemPublic: toBase64url(pairs.kemPublic),
  };
  const about = (purpose: "passphrase" | "recovery code") => ({ vault, generation, purpose });
  const recovery = await recoveryKey(ways.recoverySecret);
  const { privateKeys } = await vaultSealKeys(vaultKey);
  const content: KeyringContent = {
    v: keyringVersion,
    ...frame,
    ...unit.value,
    ...publicHalves,
    passphrase: await sealPart(ways.passphrase, vaultKey, about("passphrase"), random),
    recovery: await sealPart(recovery, vaultKey, about("recovery code"), random),
    privateKeys: await sealPart(
      privateKeys,
      concatBytes(pairs.sign, pairs.kem),
      { vault, generation, purpose: "private keys", ...publicHalves },
      random,
    ),
  };
  const keyring = await signKeyring(content, await importSigner(pairs.sign, pairs.signPublic));
  const unlocked = await openKeyring(keyring, vaultKey);
  return unlocked.ok ? ok({ keyring, unlocked: unlocked.value }) : unlocked;
}

async function newPairs(random: Random) {
  const [sign, kem] = [random(32), random(32)];
  const signPublic = await publicKeyOf("Ed25519", sign);
  return { sign, signPublic, kem, kemPublic: await publicKeyOf("X25519", kem) };
}

async function unitFields(
  choice: UnitChoice,
  vaultKey: Bytes,
  place: Frame,
): Promise<Result<Pick<Keyring, "unit" | "withoutUnitKey">>> {
  if ("acknowledgedAt" in choice) return ok({ withoutUnitKey: { at: choice.acknowledgedAt } });
  const part = await sealToUnit(choice.key, vaultKey, place);
  return part.ok ? ok({ unit: part.value }) : part;
}
