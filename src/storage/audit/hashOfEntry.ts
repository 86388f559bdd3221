import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Bytes } from "../bytes/bytes.ts";

/** SHA-256 in hex: by this the next line of a trail names the one before it. */
export function hashOfEntry(bytes: Bytes): string {
  return bytesToHex(sha256(bytes));
}
