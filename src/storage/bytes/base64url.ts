import { invariant } from "../../core/issue/index.ts";
import type { Bytes } from "./bytes.ts";

/** Base64 for URLs (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Bytes): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Whether the text is what `toBase64url` writes; of any length, or of just so many bytes. */
export function isBase64url(text: string, length?: number): boolean {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return false;
  const bytes = decode(text);
  // Bits that are left over could be anything: only one text of each content is taken.
  return toBase64url(bytes) === text && (length === undefined || bytes.length === length);
}

/** Back to bytes. Only for texts of which `isBase64url` holds. */
export function fromBase64url(text: string): Bytes {
  invariant(isBase64url(text), "Not base64url");
  return decode(text);
}

function decode(text: string): Bytes {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (symbol) => symbol.charCodeAt(0));
}
