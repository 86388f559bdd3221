import type { AuditAction } from "../../workflows/ports/auditActions.ts";
import type { Bytes } from "../bytes/bytes.ts";
import type { NewEntry } from "../journal/entry.ts";
import { type AuditTrailPlace, createAuditTrail } from "./createAuditTrail.ts";

/** The next lines of a trail, one for each case, to be kept together with what they tell of. */
export async function continueTrail(
  place: AuditTrailPlace,
  last: { readonly bytes: Bytes } | undefined,
  action: AuditAction,
  cases: readonly string[],
): Promise<readonly NewEntry[]> {
  const trail = createAuditTrail(place, last);
  const lines: NewEntry[] = [];
  for (const caseId of cases) {
    const line = await trail.entryFor(action, caseId);
    trail.kept(line);
    lines.push(line);
  }
  return lines;
}
