import type { AuditAction } from "../../workflows/ports/auditActions.ts";
import type { Bytes } from "../bytes/bytes.ts";
import type { Random } from "../crypto/random.ts";
import type { NewEntry } from "../journal/entry.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { auditVersion } from "./auditBody.schema.ts";
import { hashOfEntry } from "./hashOfEntry.ts";
import { sealAudit } from "./sealAudit.ts";

/** Who did what to which case, chained so that a line taken away is seen. No content is in it. */
export interface AuditTrail {
  /** The next line, to be kept together with what it tells of. `kept` once it has been. */
  readonly entryFor: (action: AuditAction, caseId?: string) => Promise<NewEntry>;
  readonly kept: (entry: NewEntry) => void;
}

export interface AuditTrailPlace {
  readonly unlocked: Unlocked;
  readonly device: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly random: Random;
}

/** Continues the trail behind its last entry. */
export function createAuditTrail(
  place: AuditTrailPlace,
  last: { readonly bytes: Bytes } | undefined,
): AuditTrail {
  let before = last === undefined ? "" : hashOfEntry(last.bytes);
  return {
    entryFor: async (action, caseId) => {
      const body = {
        v: auditVersion,
        at: place.now(),
        author: place.unlocked.signer.author,
        device: place.device,
        action,
        ...(caseId === undefined ? {} : { case: caseId }),
        before,
      } as const;
      const bytes = await sealAudit(place.unlocked, body, place.random);
      return { type: "audit", id: place.newId(), case: "", kind: "audit", bytes };
    },
    kept: ({ bytes }) => {
      before = hashOfEntry(bytes);
    },
  };
}
