import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import { resealTrail } from "../audit/resealTrail.ts";
import type { Copies } from "../copies/copies.ts";
import type { Random } from "../crypto/random.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import { openCaseKey } from "../keyring/openCaseKey.ts";
import { sealCaseKey } from "../keyring/sealCaseKey.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { keyringEntry } from "../vault/keyringEntry.ts";
import { erasureEntry } from "./erasureEntry.ts";

export interface Erasure {
  readonly caseId: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The vault as it will be: with a new vault key. */
  readonly next: { readonly keyring: Keyring; readonly unlocked: Unlocked };
}

/**
 * Takes a case out of the vault, its key with it, and puts in its place a record that says so. All
 * other case keys are sealed under the new vault key, so that the present one opens no key that is
 * left behind anywhere. One step: after an issue it is either done or not.
 */
export async function eraseCase(
  copies: Copies,
  present: Unlocked,
  random: Random,
  { caseId, at, next }: Erasure,
): Promise<Result<{ readonly erasedRecords: number }>> {
  const ofCase = await copies.byCase(caseId);
  const keys = await copies.byKinds(["caseKey"]);
  if (!ofCase.ok) return ofCase;
  if (!keys.ok) return keys;
  const records = ofCase.value.filter(({ type }) => type === "record");
  if (records.length === 0) return fail([issue("vault/no-such-case", "", { case: caseId })]);
  const trail = await copies.byKinds(["audit"]);
  if (!trail.ok) return trail;
  const lines = await resealTrail(trail.value, present, next.unlocked, random);
  if (!lines.ok) return lines;
  const others = await resealed(keys.value, caseId, present, next.unlocked, random);
  if (!others.ok) return others;
  const removed = await copies.remove(
    (entry) => isSealedByVaultKey(entry) || isOfCase(entry, caseId),
    [
      keyringEntry(next.keyring),
      ...others.value,
      ...lines.value,
      erasureEntry(caseId, at, records),
    ],
  );
  return removed.ok ? ok({ erasedRecords: records.length }) : removed;
}

function isSealedByVaultKey({ type, kind }: Entry): boolean {
  return type === "keyring" || type === "caseKey" || kind === "audit";
}

function isOfCase(entry: Entry, caseId: string): boolean {
  return entry.case === caseId && entry.type !== "erasure";
}

async function resealed(
  keys: readonly Entry[],
  erased: string,
  from: Unlocked,
  to: Unlocked,
  random: Random,
): Promise<Result<readonly NewEntry[]>> {
  const sealed: NewEntry[] = [];
  for (const { id, case: inCase, kind, bytes } of keys.filter((key) => key.case !== erased)) {
    const opened = await openCaseKey(from, bytes);
    if (!opened.ok) return opened;
    const anew = await sealCaseKey(to, opened.value, random);
    sealed.push({ type: "caseKey", id, case: inCase, kind, bytes: anew });
  }
  return ok(sealed);
}
