import { ok, type Result } from "../../core/issue/index.ts";
import type { Random } from "../crypto/random.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import { openCaseKey } from "../keyring/openCaseKey.ts";
import { sealCaseKey } from "../keyring/sealCaseKey.ts";
import type { Unlocked } from "../keyring/unlocked.ts";

/** The same case keys under another vault key. One that does not open is an issue. */
export async function resealCaseKeys(
  keys: readonly Entry[],
  from: Unlocked,
  to: Unlocked,
  random: Random,
): Promise<Result<readonly NewEntry[]>> {
  const sealed: NewEntry[] = [];
  for (const { id, case: inCase, kind, bytes } of keys) {
    const opened = await openCaseKey(from, bytes);
    if (!opened.ok) return opened;
    const anew = await sealCaseKey(to, opened.value, random);
    sealed.push({ type: "caseKey", id, case: inCase, kind, bytes: anew });
  }
  return ok(sealed);
}
