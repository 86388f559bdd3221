import { sha256 } from "@noble/hashes/sha2.js";
import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { FileBytes } from "../../workflows/ports/vaults.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { hasNewerVersion } from "../bytes/hasNewerVersion.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import { readU32, toU32 } from "../bytes/u32.ts";
import { toUtf8 } from "../bytes/utf8.ts";
import type { Random } from "../crypto/random.ts";
import { importSealKey } from "../crypto/sealBytes.ts";
import { openText, sealText } from "../crypto/sealText.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import type { ChunkKey } from "./backupChunk.ts";
import { type BackupHead, backupHeadSchema, backupVersion } from "./backupHead.schema.ts";

/** First of all in a backup: what kind of file it is, for whoever finds one. */
const magic = toUtf8("AVSTAMP BACKUP 1\n");
const longestHead = 65_536;

export interface ReadHead {
  readonly head: BackupHead;
  readonly headBytes: Bytes;
  /** Where the first chunk begins. */
  readonly end: number;
}

/** `magic ‖ u32 length ‖ RFC 8785 bytes of the head`, and the key of what follows. */
export async function makeBackupHead(
  keyring: Keyring,
  unlocked: Unlocked,
  createdAt: string,
  random: Random,
): Promise<{ readonly bytes: Bytes; readonly chunkKey: ChunkKey }> {
  const fileKey = random(32);
  const head: BackupHead = {
    type: "avstamp-backup",
    v: backupVersion,
    createdAt,
    keyring,
    fileKey: await sealText(unlocked.keys.backup, fileKey, aadOf(keyring.vault), random),
  };
  const headBytes = canonicalBytes(head);
  return {
    bytes: concatBytes(magic, toU32(headBytes.length), headBytes),
    chunkKey: await chunkKeyOf(fileKey, headBytes),
  };
}

/** `vault/not-a-backup`, `vault/backup-altered`, `vault/newer-version`. */
export async function readBackupHead(file: FileBytes): Promise<Result<ReadHead>> {
  const start = magic.length + 4;
  const first = new Uint8Array(await file.slice(0, start).arrayBuffer());
  if (first.length < start || !magic.every((byte, i) => first[i] === byte)) {
    return fail([issue("vault/not-a-backup", "")]);
  }
  const length = readU32(first, magic.length);
  if (length === undefined || length > longestHead)
    return fail([issue("vault/backup-altered", "")]);
  const end = start + length;
  const headBytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
  const json = parseCanonical(headBytes);
  const parsed = backupHeadSchema.safeParse(json);
  if (parsed.success) return ok({ head: parsed.data, headBytes, end });
  const isNewer = hasNewerVersion(json, backupVersion);
  return fail([issue(isNewer ? "vault/newer-version" : "vault/backup-altered", "")]);
}

/** The key of the chunks; `vault/backup-altered` when the head was sealed for something else. */
export async function openFileKey(
  { head, headBytes }: ReadHead,
  unlocked: Unlocked,
): Promise<Result<ChunkKey>> {
  const about = aadOf(head.keyring.vault);
  const fileKey = await openText(unlocked.keys.backup, head.fileKey, about);
  return fileKey === undefined
    ? fail([issue("vault/backup-altered", "")])
    : ok(await chunkKeyOf(fileKey, headBytes));
}

async function chunkKeyOf(fileKey: Bytes, headBytes: Bytes): Promise<ChunkKey> {
  return { key: await importSealKey(fileKey), head: new Uint8Array(sha256(headBytes)) };
}

function aadOf(vault: string): Bytes {
  return canonicalBytes({ purpose: "backup file key", vault });
}
