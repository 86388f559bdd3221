import * as z from "zod/mini";
import { auditActions } from "../../workflows/ports/auditActions.ts";

export const auditVersion = 1;

/** What is sealed in an entry of the audit trail: who did what, when, to which case. No content. */
export const auditBodySchema = z.strictObject({
  v: z.literal(auditVersion),
  /** ISO 8601 in UTC. */
  at: z.string(),
  author: z.string(),
  device: z.string(),
  action: z.enum(auditActions),
  case: z.exactOptional(z.string()),
  /** SHA-256 of the entry of the trail before it, in hex; empty for the first. */
  before: z.string(),
});

export type AuditBody = z.infer<typeof auditBodySchema>;
