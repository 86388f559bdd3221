import { ok, type Result } from "../../core/issue/index.ts";
import type { AuditLine, AuditReport } from "../../workflows/ports/auditActions.ts";
import { isOfNewer } from "../bytes/isOfNewer.ts";
import type { Copies } from "../copies/copies.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { hashOfEntry } from "./hashOfEntry.ts";
import { openAudit } from "./sealAudit.ts";

/** Every line of the trail, and whether it is unbroken. */
export async function readAuditTrail(
  copies: Copies,
  unlocked: Unlocked,
): Promise<Result<AuditReport>> {
  const entries = await copies.byKinds(["audit"]);
  if (!entries.ok) return entries;
  const lines: AuditLine[] = [];
  let isWhole = true;
  let before = "";
  for (const { bytes } of entries.value) {
    const opened = await openAudit(unlocked, bytes);
    // A line that a newer program wrote says nothing here, and breaks nothing either.
    isWhole &&= opened.ok ? opened.value.before === before : isOfNewer(opened.issues);
    before = hashOfEntry(bytes);
    if (!opened.ok) continue;
    const { v: _v, before: _before, ...line } = opened.value;
    lines.push(line);
  }
  return ok({ lines, isWhole });
}
