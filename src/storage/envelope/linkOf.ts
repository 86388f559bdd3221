import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Bytes } from "../bytes/bytes.ts";

/**
 * SHA-256, hex, over the header's bytes, a zero and the SHA-256 of the sealed body. So a chain can
 * be followed where bodies are gone and only their hashes are kept.
 */
export function linkOf(headerBytes: Bytes, sealed: Bytes): string {
  const hash = sha256.create();
  hash.update(headerBytes).update(Uint8Array.of(0)).update(sha256(sealed));
  return bytesToHex(hash.digest());
}
