import { ok, type Result } from "../../core/issue/index.ts";
import type { RestoreReport } from "../../workflows/ports/vaults.ts";
import type { Copies } from "../copies/copies.ts";
import type { Random } from "../crypto/random.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import { openCaseKey } from "../keyring/openCaseKey.ts";
import { sealCaseKey } from "../keyring/sealCaseKey.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import type { OpenBackup } from "./openBackup.ts";

export interface RestoreTarget {
  readonly copies: Copies;
  readonly unlocked: Unlocked;
  readonly random: Random;
}

/**
 * Adds what is in a backup and not in the vault: a union, in which nothing that is there is
 * replaced. A case that was erased, here or there, does not come back. After an issue what was
 * added by then is in the vault; to restore once more adds the rest.
 */
export async function restoreBackup(
  backup: OpenBackup,
  { copies, unlocked, random }: RestoreTarget,
): Promise<Result<RestoreReport>> {
  const there = await contentsOf(copies);
  if (!there.ok) return there;
  const { keys, erased } = there.value;
  let added = 0;
  let alreadyThere = 0;
  const skipped = new Set<string>();
  const reading = backup.entries();
  for (;;) {
    const next = await reading.next();
    if (next.done === true) {
      const { value } = next;
      return ok({ ...value, added, alreadyThere, erasedCases: skipped.size });
    }
    const toAdd: NewEntry[] = [];
    for (const entry of next.value.filter(isShared)) {
      if (erased.has(entry.case)) skipped.add(entry.case);
      else if (keys.has(keyOf(entry))) alreadyThere += 1;
      else {
        keys.add(keyOf(entry));
        const own = await forVault(entry, backup.unlocked, unlocked, random);
        if (own !== undefined) toAdd.push(own);
      }
    }
    if (toAdd.length === 0) continue;
    const kept = await copies.append(toAdd);
    if (!kept.ok) return kept;
    added += toAdd.length;
  }
}

/** Keyrings, and what a device says of itself, are a device's own. */
function isShared({ type }: Entry): boolean {
  return type === "caseKey" || type === "record";
}

function keyOf({ type, id }: Entry): string {
  return `${type}/${id}`;
}

interface Contents {
  readonly keys: Set<string>;
  readonly erased: ReadonlySet<string>;
}

async function contentsOf(copies: Copies): Promise<Result<Contents>> {
  const keys = new Set<string>();
  const erased = new Set<string>();
  for await (const slice of copies.all()) {
    if (!slice.ok) return slice;
    for (const entry of slice.value) {
      keys.add(keyOf(entry));
      if (entry.type === "erasure") erased.add(entry.case);
    }
  }
  return ok({ keys, erased });
}

/** A case key is sealed anew when the backup is from before the vault key was changed. */
async function forVault(
  { type, id, case: inCase, kind, bytes }: Entry,
  from: Unlocked,
  to: Unlocked,
  random: Random,
): Promise<NewEntry | undefined> {
  if (type !== "caseKey") return { type: "record", id, case: inCase, kind, bytes };
  const opened = await openCaseKey(from, bytes);
  if (!opened.ok) return undefined;
  return { type, id, case: inCase, kind, bytes: await sealCaseKey(to, opened.value, random) };
}
