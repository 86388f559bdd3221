import type { Bytes } from "../bytes/bytes.ts";
import { toUtf8 } from "../bytes/utf8.ts";

/**
 * A passphrase as the bytes that count (RFC 8265, OpaqueString): å typed as one sign or as a with a
 * ring is the same, and so is every kind of space. Capitals and spaces at the ends do count.
 */
export function preparePassphrase(passphrase: string): Bytes {
  return toUtf8(passphrase.replace(/\p{Zs}/gu, " ").normalize("NFC"));
}
