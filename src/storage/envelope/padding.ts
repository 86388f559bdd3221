import type { Bytes } from "../bytes/bytes.ts";
import { readU32, toU32 } from "../bytes/u32.ts";

/** Sealed bodies have a multiple of this many bytes, so that a size does not tell an answer. */
const paddingStep = 256;

/** Whether something padded can have this length. */
export function isPaddedLength(length: number): boolean {
  return length > 0 && length % paddingStep === 0;
}

/** Four bytes of length, the content, and zeros up to the next multiple. */
export function pad(content: Bytes): Bytes {
  const length = Math.ceil((4 + content.length) / paddingStep) * paddingStep;
  const padded = new Uint8Array(length);
  padded.set(toU32(content.length));
  padded.set(content, 4);
  return padded;
}

/** The content, or undefined where it is not just as `pad` makes it. */
export function unpad(padded: Bytes): Bytes | undefined {
  const end = 4 + (readU32(padded, 0) ?? Number.POSITIVE_INFINITY);
  if (padded.length !== Math.ceil(end / paddingStep) * paddingStep) return undefined;
  return padded.subarray(end).every((byte) => byte === 0) ? padded.subarray(4, end) : undefined;
}
