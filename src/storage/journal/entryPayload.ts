import { invariant } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { fromUtf8, toUtf8 } from "../bytes/utf8.ts";
import type { Entry, EntryType } from "./entry.ts";

const numberLength = 4;
const lengthLength = 2;
const textsInPayload = 3;

/** `u32 n ‖ (u16 length ‖ UTF-8) of id, case and kind ‖ bytes`. */
export function entryPayload({ n, id, case: caseId, kind, bytes }: Entry): Bytes {
  const texts = [id, caseId, kind].map(toUtf8);
  const headLength = texts.reduce((sum, text) => sum + lengthLength + text.length, numberLength);
  const payload = new Uint8Array(headLength + bytes.length);
  const view = new DataView(payload.buffer);
  view.setUint32(0, n);
  let at = numberLength;
  for (const text of texts) {
    invariant(text.length <= 0xffff, "An id, case or kind is too long for an entry");
    view.setUint16(at, text.length);
    payload.set(text, at + lengthLength);
    at += lengthLength + text.length;
  }
  payload.set(bytes, at);
  return payload;
}

/** The entry a payload holds, with bytes of its own; undefined when it is none. */
export function entryFrom(type: EntryType, payload: Bytes): Entry | undefined {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const texts: string[] = [];
  let at = numberLength;
  for (let i = 0; i < textsInPayload; i += 1) {
    const from = at + lengthLength;
    if (from > payload.length) return undefined;
    at = from + view.getUint16(at);
    const text = at > payload.length ? undefined : fromUtf8(payload.subarray(from, at));
    if (text === undefined) return undefined;
    texts.push(text);
  }
  const [id = "", caseId = "", kind = ""] = texts;
  return { n: view.getUint32(0), type, id, case: caseId, kind, bytes: payload.slice(at) };
}
