import type { Bytes } from "../bytes/bytes.ts";
import { openBytes, type SealKey, sealBytes, tagLength } from "../crypto/sealBytes.ts";

/** Bytes of a sealed chunk. All are as long, so that one that is damaged hides no other. */
export const chunkLength = 65_536;

/** Bytes that a chunk holds. */
export const chunkContent = chunkLength - tagLength;

/** The key of one file, and what its chunks are bound to. */
export interface ChunkKey {
  readonly key: SealKey;
  /** SHA-256 of the file's head. */
  readonly head: Bytes;
}

/** Seals the chunk of that index; the last one says that it is. */
export async function sealChunk(
  { key, head }: ChunkKey,
  index: number,
  isLast: boolean,
  content: Bytes,
): Promise<Bytes> {
  return sealBytes(key, nonceOf(index, isLast), content, head);
}

/** Undefined when the chunk was altered, or stands in another place than it was written. */
export async function openChunk(
  { key, head }: ChunkKey,
  index: number,
  isLast: boolean,
  sealed: Bytes,
): Promise<Bytes | undefined> {
  return openBytes(key, nonceOf(index, isLast), sealed, head);
}

/** Each file has a key of its own, so a nonce that counts is never used twice. */
function nonceOf(index: number, isLast: boolean): Bytes {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, index);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}
