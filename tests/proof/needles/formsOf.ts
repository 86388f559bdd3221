import type { SoughtBytes } from "./soughtBytes.ts";

/**
 * A text of ASCII characters in the forms a browser writes text in. UTF-8 and Latin-1 are the same
 * here; the engine keeps other strings in UTF-16LE. Keys of IndexedDB are in UTF-16BE in LevelDB,
 * and in SQLite with every letter raised by one, so that nothing is 0.
 */
export function formsOfText(name: string, text: string): readonly SoughtBytes[] {
  const plain = Buffer.from(text, "latin1");
  const little = Buffer.from(text, "utf16le");
  return [
    { name: `${name}, UTF-16LE`, bytes: little },
    { name: `${name}, UTF-16BE`, bytes: Buffer.from(little).swap16() },
    { name: `${name}, raised by one`, bytes: plain.map((byte) => byte + 1) },
    ...formsOfBytes(name, plain),
  ];
}

/** Bytes as they are, in hex, and in base 64 with either alphabet. */
export function formsOfBytes(name: string, bytes: Uint8Array): readonly SoughtBytes[] {
  const buffer = Buffer.from(bytes);
  const encoded = ([0, 1, 2] as const).flatMap((shift) =>
    (["base64", "base64url"] as const).map((form) => ({
      name: `${name}, ${form}`,
      bytes: Buffer.from(inBase64(buffer, shift, form), "latin1"),
    })),
  );
  return [
    { name, bytes: buffer },
    { name: `${name}, hex`, bytes: Buffer.from(buffer.toString("hex"), "latin1") },
    ...encoded,
  ];
}

/** Those characters that are the same whatever stands before and behind; shift: bytes before. */
function inBase64(bytes: Buffer, shift: 0 | 1 | 2, form: "base64" | "base64url"): string {
  const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
  const first = shift === 0 ? 0 : shift + 1;
  const last = Math.floor((padded.length * 8) / 6);
  return padded.toString(form).slice(first, last);
}
