import { hexToBytes } from "@noble/hashes/utils.js";
import type { Bytes } from "../bytes/bytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";

/**
 * What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410, section 7), since WebCrypto
 * takes no private key as it is. The two differ in the number of the algorithm.
 */
const beginnings = {
  X25519: "302e020100300506032b656e04220420",
  Ed25519: "302e020100300506032b657004220420",
} as const;

/** A private key for WebCrypto, of 32 random bytes. */
export async function importPrivateKey(
  algorithm: keyof typeof beginnings,
  privateKey: Bytes,
  isExtractable = false,
): Promise<CryptoKey> {
  const beginning = new Uint8Array(hexToBytes(beginnings[algorithm]));
  const usages: KeyUsage[] = algorithm === "Ed25519" ? ["sign"] : ["deriveBits"];
  const file = concatBytes(beginning, privateKey);
  return crypto.subtle.importKey("pkcs8", file, algorithm, isExtractable, usages);
}
