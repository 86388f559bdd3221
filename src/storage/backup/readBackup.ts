import type { FileBytes } from "../../workflows/ports/vaults.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import { readU32 } from "../bytes/u32.ts";
import type { Entry } from "../journal/entry.ts";
import { entryIn } from "../journal/entryIn.ts";
import { frameMarker } from "../journal/frame.ts";
import { findFrame, readFrame } from "../journal/readFrame.ts";
import { type ChunkKey, chunkLength, openChunk } from "./backupChunk.ts";
import { type BackupTrailer, backupTrailerSchema } from "./backupHead.schema.ts";

/** What was found in a backup file once it has been read to its end. */
export interface BackupReading {
  /** Entries that are whole. */
  readonly entries: number;
  /** How many there were when it was written; undefined when the end of the file is gone. */
  readonly expected: number | undefined;
  /** Chunks that were altered or are cut off. */
  readonly damagedChunks: number;
}

/** Reads a file a chunk at a time, and goes on behind one that is damaged. */
export async function* readBackup(
  file: FileBytes,
  from: number,
  chunkKey: ChunkKey,
): AsyncGenerator<readonly Entry[], BackupReading> {
  const chunks = Math.ceil((file.size - from) / chunkLength);
  let trailer: BackupTrailer | undefined;
  let waiting: Bytes = new Uint8Array();
  let entries = 0;
  let damagedChunks = 0;
  for (let index = 0; index < chunks; index += 1) {
    const at = from + index * chunkLength;
    const sealed = new Uint8Array(await file.slice(at, at + chunkLength).arrayBuffer());
    const content = await openChunk(chunkKey, index, false, sealed);
    if (content === undefined) {
      trailer =
        index === chunks - 1
          ? trailerIn(await openChunk(chunkKey, index, true, sealed))
          : undefined;
      if (trailer === undefined) damagedChunks += 1;
      // A frame that began before the damage has lost its end.
      waiting = new Uint8Array();
      continue;
    }
    const { found, rest } = framesIn(concatBytes(waiting, content));
    waiting = rest;
    entries += found.length;
    yield found;
  }
  return { entries, expected: trailer?.entries, damagedChunks };
}

/** Whole frames, wherever they begin, and what may be the beginning of one. */
function framesIn(bytes: Bytes): { readonly found: readonly Entry[]; readonly rest: Bytes } {
  const bytesAt = (at: number, length: number): Bytes => bytes.subarray(at, at + length);
  const found: Entry[] = [];
  let at = 0;
  for (;;) {
    const frame = readFrame(bytesAt, at) ?? findFrame(bytesAt, at + 1);
    if (frame === undefined) return { found, rest: restFrom(bytes, at) };
    const entry = entryIn(frame);
    if (entry !== undefined) found.push(entry);
    at = frame.at + frame.size;
  }
}

function restFrom(bytes: Bytes, from: number): Bytes {
  const [first = 0] = frameMarker;
  const at = bytes.indexOf(first, from);
  return at === -1 ? new Uint8Array() : bytes.slice(at);
}

function trailerIn(content: Bytes | undefined): BackupTrailer | undefined {
  if (content === undefined) return undefined;
  const length = readU32(content, 0) ?? 0;
  const parsed = backupTrailerSchema.safeParse(parseCanonical(content.subarray(4, 4 + length)));
  return parsed.success ? parsed.data : undefined;
}
