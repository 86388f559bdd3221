import * as z from "zod/mini";
import { recordVersion } from "../../workflows/records/index.ts";
import { auditVersion } from "../audit/auditBody.schema.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import { envelopeVersion } from "../envelope/header.schema.ts";
import { erasureVersion } from "../erasure/erasure.schema.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import { caseKeyVersion } from "../keyring/caseKey.schema.ts";
import { keyringVersion } from "../keyring/keyring.schema.ts";

/** The newest version of everything that this program writes in a vault. */
const known: Readonly<Record<string, number>> = {
  record: recordVersion,
  envelope: envelopeVersion,
  keyring: keyringVersion,
  caseKey: caseKeyVersion,
  audit: auditVersion,
  erasure: erasureVersion,
};

const markSchema = z.strictObject({
  v: z.literal(1),
  versions: z.record(z.string(), z.int()),
});

export const versionsKind = "versions";

/**
 * Says in the open what the newest program that has opened a vault may write in it. It is written
 * before anything else is, so that an older program knows not to write beside what it cannot read.
 */
export function versionsEntry(id: string): NewEntry {
  const bytes = canonicalBytes({ v: 1, versions: known });
  return { type: "audit", id, case: "", kind: versionsKind, bytes };
}

/** Whether a newer program wrote the mark. */
export function isFromNewer({ bytes }: Pick<Entry, "bytes">): boolean {
  const { data } = markSchema.safeParse(parseCanonical(bytes));
  if (data === undefined) return true;
  return Object.entries(data.versions).some(([name, version]) => version > (known[name] ?? 0));
}

/** Whether one of the marks says all that this program may write. */
export function isMarked(marks: readonly Pick<Entry, "bytes">[]): boolean {
  return marks.some(({ bytes }) => {
    const { data } = markSchema.safeParse(parseCanonical(bytes));
    return Object.entries(known).every(([name, version]) => (data?.versions[name] ?? 0) >= version);
  });
}
