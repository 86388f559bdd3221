import { ok, type Result } from "../../core/issue/index.ts";
import type { AuditAction } from "../../workflows/ports/auditActions.ts";
import type { VaultInside } from "./vaultInside.ts";

/** Writes one line of the audit trail by itself. */
export async function noteAudit(
  inside: VaultInside,
  action: AuditAction,
  caseId?: string,
): Promise<Result<void>> {
  return inside.inTurn(async () => {
    const { audit } = inside.keys;
    const entry = await audit.entryFor(action, caseId);
    const kept = await inside.copies.append([entry]);
    if (!kept.ok) return kept;
    audit.kept(entry);
    return ok(undefined);
  });
}
