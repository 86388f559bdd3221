import type { Bytes } from "../bytes/bytes.ts";
import type { JournalFile } from "./journalFolder.ts";

const blockLength = 1024 * 1024;

/** The bytes at a place: as many as asked for, fewer only where the file ends. */
export type FileWindow = (at: number, length: number) => Bytes;

/** Reads a file a block at a time, for a reader that asks for little pieces in order. */
export function createFileWindow(file: JournalFile): FileWindow {
  let block = new Uint8Array(0);
  let blockAt = 0;
  let isAtEnd = false;

  return (at, length) => {
    const isInside = at >= blockAt && (isAtEnd || at + length <= blockAt + block.length);
    if (!isInside) {
      // A new block each time: pieces given out before still look into the old one.
      const next = new Uint8Array(Math.max(blockLength, length));
      block = next.subarray(0, file.read(at, next));
      blockAt = at;
      isAtEnd = block.length < next.length;
    }
    return block.subarray(at - blockAt, at - blockAt + length);
  };
}
