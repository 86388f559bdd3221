import { fail, issue, type Result } from "../../core/issue/index.ts";
import { isRecord } from "../../core/shape/index.ts";
import type { UnreadableRow } from "../../workflows/ports.ts";
import { type CaseRecord, parseRecord } from "../../workflows/records/index.ts";
import { toBase64url } from "../bytes/base64url.ts";
import { openEnvelope } from "../envelope/openEnvelope.ts";
import { readEnvelope } from "../envelope/readEnvelope.ts";
import type { Entry } from "../journal/entry.ts";
import type { CaseKeys } from "./createCaseKeys.ts";

/** The record that was sealed in an entry, or what is known of one that cannot be read. */
export type ReadRecord =
  | { readonly kind: "record"; readonly record: CaseRecord }
  | { readonly kind: "unreadable"; readonly row: UnreadableRow };

export async function readRecord(entry: Entry, keys: CaseKeys): Promise<ReadRecord> {
  const opened = await open(entry, keys);
  if (opened.ok) return { kind: "record", record: opened.value };
  const [first = altered] = opened.issues;
  // As it is kept, still sealed: it can be saved as a file, and read by whoever can.
  const row = { n: entry.n, id: entry.id, case: entry.case, sealed: toBase64url(entry.bytes) };
  return { kind: "unreadable", row: { id: entry.id, case: entry.case, issue: first, row } };
}

const altered = issue("vault/record-altered", "");

async function open(entry: Entry, keys: CaseKeys): Promise<Result<CaseRecord>> {
  const envelope = readEnvelope(entry.bytes);
  if (!envelope.ok) return envelope;
  const { header } = envelope.value;
  const caseKey = keys.of(header.case);
  // An entry stands where its envelope says, or it has been moved there.
  if (keys.isNewer(header.case)) return fail([issue("vault/newer-version", "")]);
  if (caseKey === undefined || header.id !== entry.id || header.case !== entry.case) {
    return fail([altered]);
  }
  const content = await openEnvelope(envelope.value, caseKey);
  if (!content.ok) return content;
  const { v: _v, nonce: _nonce, ...outside } = header;
  return isRecord(content.value)
    ? parseRecord({ ...outside, v: content.value["v"], body: content.value["body"] })
    : fail([altered]);
}
