import { gunzipSync } from "node:zlib";
import { tableBlocks } from "./tableBlocks.ts";
import { unsnap } from "./unsnap.ts";

/** A file's bytes, or what is left when something in it is unpacked. */
export interface Reading {
  /** `as it is`, `Snappy block`, `Snappy value`, `gzip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How Chromium marks a value of IndexedDB that it has compressed. */
const compressedValue = Buffer.from("ff1102", "hex");
const gzipMember = Buffer.from("1f8b08", "hex");

/** All the ways to read a file of a browser's profile that are known here. */
export function readingsOf(file: Uint8Array): readonly Reading[] {
  const asItIs = { name: "as it is", bytes: file };
  const blocks = tableBlocks(file).map((bytes) => ({ name: "Snappy block", bytes }));
  const values = [asItIs, ...blocks].flatMap(({ bytes }) =>
    startsOf(bytes, compressedValue).flatMap((start) => {
      const value = unsnap(bytes.subarray(start + compressedValue.length));
      return value === undefined ? [] : [{ name: "Snappy value", bytes: value }];
    }),
  );
  return [asItIs, ...blocks, ...values, ...gzipped(file)];
}

function gzipped(file: Uint8Array): readonly Reading[] {
  return startsOf(file, gzipMember).flatMap((start) => {
    try {
      return [{ name: "gzip", bytes: gunzipSync(file.subarray(start)) }];
    } catch {
      // Three bytes that happened to look like the beginning of one.
      return [];
    }
  });
}

function startsOf(bytes: Uint8Array, sought: Uint8Array): readonly number[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts: number[] = [];
  for (let at = buffer.indexOf(sought); at !== -1; at = buffer.indexOf(sought, at + 1)) {
    starts.push(at);
  }
  return starts;
}
