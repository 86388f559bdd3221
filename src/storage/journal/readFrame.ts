import type { Bytes } from "../bytes/bytes.ts";
import type { FileWindow } from "./createFileWindow.ts";
import {
  type FrameType,
  frameCheck,
  frameMarker,
  frameOverhead,
  frameTypeIn,
  headLength,
  payloadLimit,
} from "./frame.ts";
import { isSameBytes } from "./isSameBytes.ts";

export interface Frame {
  readonly type: FrameType;
  /** Looks into a block that was read; copy it to keep it. */
  readonly payload: Bytes;
  readonly check: Bytes;
  readonly at: number;
  /** Bytes of the whole frame. */
  readonly size: number;
}

const searchLength = 4096;
const [firstOfMarker = 0] = frameMarker;

/** The frame that begins just there; undefined when there is none, or it is damaged or cut off. */
export function readFrame(bytesAt: FileWindow, at: number): Frame | undefined {
  const head = bytesAt(at, headLength);
  const type = frameTypeIn(head);
  if (type === undefined) return undefined;
  const length = new DataView(head.buffer, head.byteOffset).getUint32(frameMarker.length);
  if (length > payloadLimit) return undefined;

  const size = length + frameOverhead;
  const whole = bytesAt(at, size);
  if (whole.length < size) return undefined;
  const payload = whole.subarray(headLength, headLength + length);
  const check = whole.slice(headLength + length);
  return isSameBytes(check, frameCheck(type, payload))
    ? { type, payload, check, at, size }
    : undefined;
}

/** The first whole frame that begins at a place or after it; undefined when there is none. */
export function findFrame(bytesAt: FileWindow, from: number): Frame | undefined {
  for (let at = from; ; ) {
    const piece = bytesAt(at, searchLength);
    if (piece.length < frameOverhead) return undefined;
    const i = piece.indexOf(firstOfMarker);
    if (i === -1) {
      at += piece.length;
    } else {
      const frame = readFrame(bytesAt, at + i);
      if (frame !== undefined) return frame;
      at += i + 1;
    }
  }
}
