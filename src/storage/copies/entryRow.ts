import { isRecord } from "../../core/shape/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import type { Entry, EntryType } from "../journal/entry.ts";
import { entryPayload } from "../journal/entryPayload.ts";
import { frameCheck } from "../journal/frame.ts";
import { isSameBytes } from "../journal/isSameBytes.ts";
import { DamagedRow } from "./DamagedRow.ts";

/** An entry in the database, with the check its frame in the journal has. */
export interface EntryRow extends Entry {
  readonly check: Bytes;
}

/** Longer than any id; a damaged row may hold anything. */
const textLimit = 0x4000;

const types: Readonly<Record<EntryType, true>> = {
  keyring: true,
  caseKey: true,
  record: true,
  erasure: true,
  audit: true,
  quarantine: true,
};

export function toRow(entry: Entry): EntryRow {
  return { ...entry, check: frameCheck(entry.type, entryPayload(entry)) };
}

/** The row as it was written; undefined when anything of it has changed since. */
export function intactRow(row: unknown): EntryRow | undefined {
  if (!isRecord(row)) return undefined;
  const { n, type, id, case: caseId, kind, bytes, check } = row;
  const isWhole =
    typeof n === "number" && isType(type) && isText(id) && isText(caseId) && isText(kind);
  if (!isWhole || !isBytes(bytes) || !isBytes(check)) return undefined;
  const entry = { n, type, id, case: caseId, kind, bytes };
  return isSameBytes(check, frameCheck(type, entryPayload(entry)))
    ? { ...entry, check }
    : undefined;
}

/** The entry of a row; throws when the row is not as it was written. */
export function wholeEntry(row: unknown): Entry {
  const whole = intactRow(row);
  if (whole === undefined) throw new DamagedRow();
  return fromRow(whole);
}

export function fromRow({ n, type, id, case: caseId, kind, bytes }: EntryRow): Entry {
  return { n, type, id, case: caseId, kind, bytes };
}

function isType(value: unknown): value is EntryType {
  return typeof value === "string" && Object.hasOwn(types, value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= textLimit;
}

function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array;
}
