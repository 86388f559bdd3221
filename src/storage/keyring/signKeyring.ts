import { fromBase64url, toBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { isSignature, signBytes } from "../crypto/signBytes.ts";
import { importVerifyKey, type Signer } from "../crypto/signer.ts";
import type { Keyring, KeyringContent } from "./keyring.schema.ts";

/** The keyring with the signature of its owner over everything else in it. */
export async function signKeyring(content: KeyringContent, signer: Signer): Promise<Keyring> {
  const signature = await signBytes(signer.key, purpose, canonicalBytes(content));
  return { ...content, signature: toBase64url(signature) };
}

/**
 * Whether the keyring is whole and as it was signed with the key it names itself. Whose key that is
 * comes out when it is opened: the private half is sealed under the vault key, bound to the public.
 */
export async function isSignedKeyring({ signature, ...content }: Keyring): Promise<boolean> {
  try {
    const key = await importVerifyKey(fromBase64url(content.signPublic));
    return await isSignature(key, purpose, canonicalBytes(content), fromBase64url(signature));
  } catch (error) {
    // Some browsers refuse bytes that are no public key at once, others when they are used.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** The keyring as its bytes lie on disk. */
export function toKeyringBytes(keyring: Keyring): Bytes {
  return canonicalBytes(keyring);
}

const purpose = "avstamp keyring v1";
