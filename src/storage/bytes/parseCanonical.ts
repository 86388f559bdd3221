import type { Bytes } from "./bytes.ts";
import { canonicalBytes } from "./canonicalBytes.ts";
import { fromUtf8 } from "./utf8.ts";

/** The JSON, or undefined where the bytes are not the canonical ones of any: one changed bit shows. */
export function parseCanonical(bytes: Bytes): unknown {
  const text = fromUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return isSame(canonicalBytes(json), bytes) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isSame(left: Bytes, right: Bytes): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
