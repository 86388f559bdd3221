import type { Bytes } from "../bytes/bytes.ts";

/** A key of AES-256-GCM that cannot be read out of the browser's crypto again. */
export type SealKey = CryptoKey;

/** What a nonce must have: 96 bits, never twice under one key. */
export const nonceLength = 12;

/** What a seal adds to the length: its tag of 128 bits. */
export const tagLength = 16;

/** A key to seal with, of 32 bytes. */
export async function importSealKey(key: Bytes): Promise<SealKey> {
  return crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** AES-256-GCM: the cipher text with its tag after it. `about` is not hidden, but bound to it. */
export async function sealBytes(
  key: SealKey,
  nonce: Bytes,
  plain: Bytes,
  about: Bytes,
): Promise<Bytes> {
  const sealed = await crypto.subtle.encrypt(gcm(nonce, about), key, plain);
  return new Uint8Array(sealed);
}

/** What was sealed, or undefined: another key, another nonce, another `about`, or altered. */
export async function openBytes(
  key: SealKey,
  nonce: Bytes,
  sealed: Bytes,
  about: Bytes,
): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, about), key, sealed));
  } catch (error) {
    // The one failure there is by design; anything else is a mistake of ours and goes on up.
    if (error instanceof DOMException && error.name === "OperationError") return undefined;
    throw error;
  }
}

function gcm(nonce: Bytes, about: Bytes): AesGcmParams {
  return { name: "AES-GCM", iv: nonce, additionalData: about, tagLength: tagLength * 8 };
}
