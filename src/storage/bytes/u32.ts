import type { Bytes } from "./bytes.ts";

/** A whole number from 0 to 2^32 - 1 as four bytes, the highest first. */
export function toU32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** The number that stands at the offset, or undefined where fewer than four bytes are left. */
export function readU32(bytes: Bytes, offset: number): number | undefined {
  if (offset + 4 > bytes.length) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset);
}
