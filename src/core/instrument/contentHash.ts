import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { invariant } from "../issue/index.ts";

function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256, hex, of the canonical JSON (RFC 8785): the same for any layout of the same content. */
export function contentHash(json: unknown): string {
  const canonical = canonicalize(json);
  invariant(canonical !== undefined, "Only JSON has a content hash");
  return sha256Hex(canonical);
}

/** First 16 hex digits of the SHA-256 of a text: marks which wording a translation follows. */
export function textHash(text: string): string {
  return sha256Hex(text).slice(0, 16);
}
