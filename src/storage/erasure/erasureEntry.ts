import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import { readEnvelope } from "../envelope/readEnvelope.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import { type Erasure, erasureSchema, erasureVersion } from "./erasure.schema.ts";

/**
 * Says that there was a case, and holds nothing of what was in it: only the links of its records,
 * with which the chains of the devices can still be followed.
 */
export function erasureEntry(caseId: string, at: string, records: readonly Entry[]): NewEntry {
  const links = records.flatMap(({ bytes }) => {
    const envelope = readEnvelope(bytes);
    if (!envelope.ok) return [];
    const { device, seq, prevHash } = envelope.value.header;
    return [{ device, seq, prevHash, link: envelope.value.link }];
  });
  const erasure: Erasure = { v: erasureVersion, case: caseId, at, links };
  const bytes = canonicalBytes(erasure);
  return { type: "erasure", id: caseId, case: caseId, kind: "erasure", bytes };
}

/** What an erasure says; undefined where it cannot be read. */
export function erasureIn({ bytes }: Pick<Entry, "bytes">): Erasure | undefined {
  const parsed = erasureSchema.safeParse(parseCanonical(bytes));
  return parsed.success ? parsed.data : undefined;
}
