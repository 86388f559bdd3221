import type { Bytes } from "../bytes/bytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { toUtf8 } from "../bytes/utf8.ts";

/** Length of a signature in bytes. */
export const signatureLength = 64;

/**
 * Ed25519 (RFC 8032) over `purpose`, a zero and the bytes: a signature of one kind of thing can
 * never pass for that of another.
 */
export async function signBytes(key: CryptoKey, purpose: string, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign("Ed25519", key, message(purpose, bytes)));
}

/** Whether the signature was made with the private half of `key` for this purpose and content. */
export async function isSignature(
  key: CryptoKey,
  purpose: string,
  bytes: Bytes,
  signature: Bytes,
): Promise<boolean> {
  return crypto.subtle.verify("Ed25519", key, signature, message(purpose, bytes));
}

function message(purpose: string, bytes: Bytes): Bytes {
  return concatBytes(toUtf8(purpose), Uint8Array.of(0), bytes);
}
