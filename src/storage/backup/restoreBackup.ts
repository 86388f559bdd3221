import { ok, type Result } from "../../core/issue/index.ts";
import type { RestoreReport } from "../../workflows/ports/vaults.ts";
import type { Copies } from "../copies/copies.ts";
import type { Random } from "../crypto/random.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import { openCaseKey } from "../keyring/openCaseKey.ts";
import { sealCaseKey } from "../keyring/sealCaseKey.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { openSetting, settingEntry, settingKind } from "../settings/sealSetting.ts";
import type { OpenBackup } from "./openBackup.ts";
import { vaultContents } from "./vaultContents.ts";

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
  const contents = await vaultContents(copies);
  if (!contents.ok) return contents;
  let added = 0;
  let alreadyThere = 0;
  const erased = new Set<string>();
  const reading = backup.entries();
  for (;;) {
    const next = await reading.next();
    if (next.done === true) {
      return ok({ ...next.value, added, alreadyThere, erasedCases: erased.size });
    }
    const toAdd: NewEntry[] = [];
    for (const entry of next.value.filter(isShared)) {
      const verdict = contents.value.judge(entry);
      if (verdict === "alreadyThere") alreadyThere += 1;
      if (verdict === "erased") erased.add(entry.case);
      if (verdict !== "added") continue;
      const own = await forVault(entry, backup.unlocked, unlocked, random);
      if (own !== undefined) toAdd.push(own);
    }
    if (toAdd.length === 0) continue;
    const kept = await copies.append(toAdd);
    if (!kept.ok) return kept;
    added += toAdd.length;
  }
}

type SharedEntry = Entry & { readonly type: "caseKey" | "record" | "erasure" | "audit" };

/** Keyrings, and what a device says of itself, are a device's own. */
function isShared(entry: Entry): entry is SharedEntry {
  const { type, kind } = entry;
  return type === "caseKey" || type === "record" || type === "erasure" || kind === settingKind;
}

/** What the vault key seals is sealed anew when the backup is from before it was changed. */
async function forVault(
  { type, id, case: inCase, kind, bytes }: SharedEntry,
  from: Unlocked,
  to: Unlocked,
  random: Random,
): Promise<NewEntry | undefined> {
  if (kind === settingKind) {
    const setting = await openSetting(from, { id, bytes });
    return setting.ok ? settingEntry(to, id, setting.value, random) : undefined;
  }
  if (type !== "caseKey") return { type, id, case: inCase, kind, bytes };
  const opened = await openCaseKey(from, bytes);
  if (!opened.ok) return undefined;
  return { type, id, case: inCase, kind, bytes: await sealCaseKey(to, opened.value, random) };
}
