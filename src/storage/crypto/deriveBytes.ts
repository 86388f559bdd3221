import type { Bytes } from "../bytes/bytes.ts";
import { toUtf8 } from "../bytes/utf8.ts";

/**
 * 32 bytes made of a key that is already strong: HKDF-SHA256 (RFC 5869) with an empty salt. `info`
 * says what they are for; those of one purpose tell nothing about those of another.
 */
export async function deriveBytes(key: Bytes, info: string): Promise<Bytes> {
  const material = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]);
  const parameters = {
    name: "HKDF",
    hash: "SHA-256",
    salt: new Uint8Array(0),
    info: toUtf8(info),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, material, 256));
}
