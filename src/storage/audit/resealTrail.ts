import { ok, type Result } from "../../core/issue/index.ts";
import type { Random } from "../crypto/random.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { hashOfEntry } from "./hashOfEntry.ts";
import { openAudit, sealAudit } from "./sealAudit.ts";

/**
 * The same trail sealed for a new vault key, chained anew. A line that does not open is an issue:
 * what cannot be read is not passed over.
 */
export async function resealTrail(
  entries: readonly Entry[],
  from: Unlocked,
  to: Unlocked,
  random: Random,
): Promise<Result<readonly NewEntry[]>> {
  const sealed: NewEntry[] = [];
  let before = "";
  for (const { id, bytes } of entries) {
    const opened = await openAudit(from, bytes);
    if (!opened.ok) return opened;
    const anew = await sealAudit(to, { ...opened.value, before }, random);
    before = hashOfEntry(anew);
    sealed.push({ type: "audit", id, case: "", kind: "audit", bytes: anew });
  }
  return ok(sealed);
}
