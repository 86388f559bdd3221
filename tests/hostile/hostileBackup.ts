import { chunkLength } from "../../src/storage/backup/backupChunk.ts";
import type { Bytes } from "../../src/storage/bytes/bytes.ts";
import { canonicalBytes } from "../../src/storage/bytes/canonicalBytes.ts";
import { concatBytes } from "../../src/storage/bytes/concatBytes.ts";
import { toU32 } from "../../src/storage/bytes/u32.ts";
import { type Choice, seededChoice } from "../fixtures/seededChoice.ts";
import { changedJson } from "./changedJson.ts";
import { hostileRecords } from "./hostileRecords.ts";
import { ownBackup } from "./ownBackup.ts";

export interface HostileBackup {
  readonly name: string;
  readonly bytes: Bytes;
  /** Whether whoever made it had the keys, so that all of it opens. */
  readonly isSealed: boolean;
}

type Harm = (bytes: Bytes, choice: Choice) => Bytes;

const harms: Readonly<Record<string, Harm>> = {
  "a bit flipped": (bytes, { below }) => {
    const at = below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    return bytes;
  },
  "a piece of other bytes": (bytes, { below, oneOf }) => {
    const at = below(bytes.length);
    return bytes.fill(oneOf([0, 255, 0x7b, 0x5b, below(256)]), at, at + below(70_000));
  },
  "cut off": (bytes, { below }) => bytes.slice(0, below(bytes.length)),
  "something behind it": (bytes, { below }) => concatBytes(bytes, new Uint8Array(below(200_000))),
  "a piece gone": (bytes, { below }) => {
    const at = below(bytes.length);
    return concatBytes(bytes.slice(0, at), bytes.slice(at + 1 + below(70_000)));
  },
  "chunks in another order": (bytes, { below }) => {
    const [a, b] = [bytes.length - chunkLength, bytes.length - 2 * chunkLength - below(2)];
    return concatBytes(bytes.slice(0, b), bytes.slice(a), bytes.slice(b, a));
  },
  "a chunk many times": (bytes, { below }) => {
    const last = bytes.slice(-chunkLength);
    return concatBytes(bytes, ...Array.from({ length: 1 + below(40) }, () => last));
  },
  "another length of the head": (bytes, { oneOf }) => {
    bytes.set(toU32(oneOf([0, 1, 65_535, 65_536, 65_537, 0xffff_ffff])), startOfHead - 4);
    return bytes;
  },
};

/** Behind what says that it is a backup, and the length of the head. */
const startOfHead = "AVSTAMP BACKUP 1\n".length + 4;

/**
 * A backup that was changed by somebody who has no key, in its bytes or in what its head says, or
 * one that was sealed as it should be, and holds what it should not.
 */
export async function hostileBackup(seed: number): Promise<HostileBackup> {
  const choice = seededChoice(seed);
  if (seed % 2 === 1) {
    const { name, entries } = await hostileRecords(choice);
    return { name, bytes: await ownBackup(entries), isSealed: true };
  }
  const bytes = (await ownBackup()).slice();
  if (seed % 10 === 0) return changedHead(bytes, choice);
  const [name, harm] = choice.oneEntry(harms);
  return { name, bytes: harm(bytes, choice), isSealed: false };
}

function changedHead(bytes: Bytes, choice: Choice): HostileBackup {
  const end = startOfHead + new DataView(bytes.buffer).getUint32(startOfHead - 4);
  const head: unknown = JSON.parse(new TextDecoder().decode(bytes.slice(startOfHead, end)));
  const { name, text } = changedJson(head, choice);
  const asWritten = new TextEncoder().encode(text);
  // As a careful forger would: the canonical bytes of what it now says, where there are any.
  const changed = choice.onceIn(3) ? asWritten : (canonicalOf(text) ?? asWritten);
  const before = bytes.slice(0, startOfHead - 4);
  const made = concatBytes(before, toU32(changed.length), changed, bytes.slice(end));
  return { name: `head: ${name}`, bytes: made, isSealed: false };
}

function canonicalOf(text: string): Bytes | undefined {
  try {
    return canonicalBytes(JSON.parse(text));
  } catch {
    return undefined;
  }
}
