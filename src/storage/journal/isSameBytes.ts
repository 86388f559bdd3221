import type { Bytes } from "../bytes/bytes.ts";
export function isSameBytes(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
