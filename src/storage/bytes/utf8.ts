import type { Bytes } from "./bytes.ts";

export function toUtf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** The text, or undefined where the bytes are not UTF-8. */
export function fromUtf8(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
