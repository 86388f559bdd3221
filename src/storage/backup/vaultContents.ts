import { ok, type Result } from "../../core/issue/index.ts";
import type { Copies } from "../copies/copies.ts";
import type { Entry } from "../journal/entry.ts";

/**
 * What becomes of an entry of a backup: it is added, is there already, is of a case that was
 * erased, or would erase a case that lives here, which is for a person to do with the passphrase.
 */
type Verdict = "added" | "alreadyThere" | "erased" | "leftOut";

/** What a vault holds, by which it is decided what a backup adds. */
export interface VaultContents {
  /** From then on an entry that is to be added counts as there. */
  readonly judge: (entry: Entry) => Verdict;
}

export async function vaultContents(copies: Copies): Promise<Result<VaultContents>> {
  const keys = new Set<string>();
  for await (const slice of copies.all()) {
    if (!slice.ok) return slice;
    for (const entry of slice.value) keys.add(keyOf(entry));
  }
  return ok({
    judge: (entry) => {
      const key = keyOf(entry);
      const isErasure = entry.type === "erasure";
      if (!isErasure && keys.has(`erasure/${entry.case}`)) return "erased";
      if (keys.has(key)) return "alreadyThere";
      if (isErasure && keys.has(`caseKey/${entry.case}`)) return "leftOut";
      keys.add(key);
      return "added";
    },
  });
}

/** Keys of cases and erasures have the case's id as theirs. */
function keyOf({ type, id }: Entry): string {
  return `${type}/${id}`;
}
