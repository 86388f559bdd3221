import { ok, type Result } from "../../core/issue/index.ts";
import type { RecordWriter } from "../createRecordWriter.ts";
import type { AuditAction } from "../ports/auditActions.ts";
import type { OpenVault } from "../ports/vaults.ts";

/** What a person decides: mark it to be erased, keep it for a reason, or leave it to the rules. */
export type Decision =
  | { readonly decision: "marked" }
  | { readonly decision: "keep"; readonly reason: string }
  | { readonly decision: "none" };

const actions: Readonly<Record<Decision["decision"], AuditAction>> = {
  marked: "markedToErase",
  keep: "keptFromErasing",
  none: "markTakenBack",
};

/** Writes a decision about a case, and that it was made in the audit trail. */
export async function decideRetention(
  vault: Pick<OpenVault, "note" | "sitting">,
  writer: RecordWriter,
  caseId: string,
  said: Decision,
): Promise<Result<void>> {
  const written = await writer.write(caseId, [
    { type: "retention", sitting: vault.sitting, ...said },
  ]);
  if (!written.ok) return written;
  const noted = await vault.note(actions[said.decision], caseId);
  return noted.ok ? ok(undefined) : noted;
}
