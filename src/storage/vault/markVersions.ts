import { ok, type Result } from "../../core/issue/index.ts";
import type { Copies } from "../copies/copies.ts";
import { isFromNewer, isMarked, versionsEntry, versionsKind } from "./vaultVersions.ts";

/**
 * Has the vault say what this program may write in it, before it writes; where a newer one has been
 * there nothing is written from now on.
 */
export async function markVersions(copies: Copies, newId: () => string): Promise<Result<void>> {
  const marks = await copies.byKinds([versionsKind]);
  if (!marks.ok) return marks;
  if (marks.value.some(isFromNewer)) copies.makeReadOnly();
  if (copies.isReadOnly() || isMarked(marks.value)) return ok(undefined);
  const marked = await copies.append([versionsEntry(newId())]);
  return marked.ok ? ok(undefined) : marked;
}
