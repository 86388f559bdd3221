import { ok, type Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { toU32 } from "../bytes/u32.ts";
import type { Random } from "../crypto/random.ts";
import { entryFrame } from "../journal/createJournal.ts";
import type { Entry } from "../journal/entry.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { type ChunkKey, chunkContent, sealChunk } from "./backupChunk.ts";
import type { BackupTrailer } from "./backupHead.schema.ts";
import { makeBackupHead } from "./backupHead.ts";

export interface BackupSource {
  readonly keyring: Keyring;
  readonly unlocked: Unlocked;
  readonly entries: AsyncIterable<Result<readonly Entry[]>>;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly random: Random;
}

/**
 * The bytes of a backup file, a piece at a time: head, chunks, and a last chunk that says how much
 * went before it. The first issue ends it; a file without its last chunk is known to be cut off.
 */
export async function* writeBackup({
  keyring,
  unlocked,
  entries,
  createdAt,
  random,
}: BackupSource): AsyncGenerator<Result<Bytes>> {
  const { bytes, chunkKey } = await makeBackupHead(keyring, unlocked, createdAt, random);
  yield ok(bytes);
  let waiting: Bytes = new Uint8Array();
  let chunks = 0;
  let count = 0;
  for await (const slice of entries) {
    if (!slice.ok) {
      yield slice;
      return;
    }
    count += slice.value.length;
    waiting = concatBytes(waiting, ...slice.value.map(entryFrame));
    while (waiting.length >= chunkContent) {
      yield ok(await sealChunk(chunkKey, chunks, false, waiting.slice(0, chunkContent)));
      waiting = waiting.slice(chunkContent);
      chunks += 1;
    }
  }
  if (waiting.length > 0) {
    yield ok(await sealChunk(chunkKey, chunks, false, filled(waiting)));
    chunks += 1;
  }
  yield ok(await sealTrailer(chunkKey, { entries: count, chunks }));
}

async function sealTrailer(chunkKey: ChunkKey, trailer: BackupTrailer): Promise<Bytes> {
  const bytes = canonicalBytes(trailer);
  const content = filled(concatBytes(toU32(bytes.length), bytes));
  return sealChunk(chunkKey, trailer.chunks, true, content);
}

/** With zeros to the length of a chunk: the size of the file tells no more than it must. */
function filled(content: Bytes): Bytes {
  const whole = new Uint8Array(chunkContent);
  whole.set(content);
  return whole;
}
