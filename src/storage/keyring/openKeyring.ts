import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import { fromBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { authorOf, importSigner, importVerifyKey, type Signers } from "../crypto/signer.ts";
import type { Keyring } from "./keyring.schema.ts";
import { openPart } from "./sealedPart.ts";
import { isSignedKeyring } from "./signKeyring.ts";
import type { Unlocked } from "./unlocked.ts";
import { vaultSealKeys } from "./vaultSealKeys.ts";

/** What the vault key of a keyring opens. `vault/keyring-altered` when anything in it was changed. */
export async function openKeyring(keyring: Keyring, vaultKey: Bytes): Promise<Result<Unlocked>> {
  const { vault, owner, generation, signPublic, kemPublic } = keyring;
  const keys = await vaultSealKeys(vaultKey);
  const about = { vault, purpose: "private keys", signPublic, kemPublic } as const;
  const privateKeys = await openPart(keys.privateKeys, keyring.privateKeys, about);
  if (privateKeys === undefined || !(await isSignedKeyring(keyring))) {
    return fail([issue("vault/keyring-altered", "")]);
  }
  return ok({
    vault,
    owner,
    generation,
    vaultKey,
    keys,
    signer: await importSigner(privateKeys.slice(0, 32), fromBase64url(signPublic)),
    kem: { publicKey: fromBase64url(kemPublic), privateKey: privateKeys.slice(32) },
    signers: await signersOf([signPublic, ...keyring.earlierSigners]),
  });
}

async function signersOf(publicKeys: readonly string[]): Promise<Signers> {
  const signers = new Map<string, CryptoKey>();
  for (const text of publicKeys) {
    const publicKey = fromBase64url(text);
    signers.set(authorOf(publicKey), await importVerifyKey(publicKey));
  }
  return signers;
}
