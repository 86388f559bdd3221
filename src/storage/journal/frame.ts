import { sha256 } from "@noble/hashes/sha2.js";
import { invariant } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import type { EntryType } from "./entry.ts";

/** Every frame begins with this, so that the next whole one is found after a damaged one. */
export const frameMarker: readonly number[] = [0xa7, 0x41, 0x76, 0x1e];

/**
 * What a frame holds. Besides entries: `header` names the vault, `ready` makes a journal count,
 * `together` says how many of the next frames are one append.
 */
export type FrameType = EntryType | "header" | "ready" | "together";

const bytesOfTypes: readonly (readonly [FrameType, number])[] = [
  ["header", 0],
  ["keyring", 1],
  ["caseKey", 2],
  ["record", 3],
  ["erasure", 4],
  ["audit", 5],
  ["quarantine", 6],
  ["ready", 16],
  ["together", 17],
];
const byteOf = new Map(bytesOfTypes);
const typeOf = new Map(bytesOfTypes.map(([type, byte]) => [byte, type]));

export const headLength = 9;
const checkLength = 8;
/** Bytes of a frame beside its payload. */
export const frameOverhead = headLength + checkLength;
/** The longest payload there is; more than that is no length but damage. */
export const payloadLimit = 16 * 1024 * 1024;

/** `marker ‖ u32 payload length ‖ u8 type ‖ payload ‖ check`. */
export function toFrame(type: FrameType, payload: Bytes): Bytes {
  invariant(payload.length <= payloadLimit, "An entry is too long for a frame");
  const frame = new Uint8Array(frameOverhead + payload.length);
  frame.set(frameHead(type, payload.length), 0);
  frame.set(payload, headLength);
  frame.set(frameCheck(type, payload), headLength + payload.length);
  return frame;
}

/** The first 8 bytes of SHA-256 over length, type and payload. */
export function frameCheck(type: FrameType, payload: Bytes): Bytes {
  const hash = sha256.create();
  hash.update(frameHead(type, payload.length).subarray(frameMarker.length));
  hash.update(payload);
  return hash.digest().slice(0, checkLength);
}

/** What the head of a frame says is in it; undefined when that is no head. */
export function frameTypeIn(head: Bytes): FrameType | undefined {
  const isHead = head.length >= headLength && frameMarker.every((byte, i) => head[i] === byte);
  return isHead ? typeOf.get(head[headLength - 1] ?? -1) : undefined;
}

function frameHead(type: FrameType, length: number): Bytes {
  const head = new Uint8Array(headLength);
  head.set(frameMarker, 0);
  new DataView(head.buffer).setUint32(frameMarker.length, length);
  head[headLength - 1] = byteOf.get(type) ?? 0;
  return head;
}
