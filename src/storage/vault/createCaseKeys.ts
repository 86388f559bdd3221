import { isOfNewer } from "../bytes/isOfNewer.ts";
import type { Random } from "../crypto/random.ts";
import type { NewEntry } from "../journal/entry.ts";
import type { CaseKey } from "../keyring/caseKey.ts";
import { createCaseKey } from "../keyring/createCaseKey.ts";
import { openCaseKey } from "../keyring/openCaseKey.ts";
import type { Unlocked } from "../keyring/unlocked.ts";

/** The keys of the cases of an unlocked vault, in memory only. */
export interface CaseKeys {
  readonly of: (caseId: string) => CaseKey | undefined;
  /** Whether a newer program wrote the case's key, so that it cannot be read here. */
  readonly isNewer: (caseId: string) => boolean;
  /** The case's key, or a new one with the entry that must be kept with what it seals. */
  readonly ensure: (caseId: string) => Promise<EnsuredKey>;
  /** Takes a key that is kept now into use. */
  readonly take: (caseKey: CaseKey) => void;
}

interface EnsuredKey {
  readonly caseKey: CaseKey;
  readonly entry?: NewEntry;
}

/**
 * Opens the case keys among the entries; the newest of a case counts. One that does not open leaves
 * its case without a key, and the case's records unreadable.
 */
export async function createCaseKeys(
  unlocked: Unlocked,
  entries: readonly Pick<NewEntry, "bytes" | "case">[],
  random: Random,
): Promise<CaseKeys> {
  const keys = new Map<string, CaseKey>();
  const opened = await Promise.all(entries.map(({ bytes }) => openCaseKey(unlocked, bytes)));
  const newer = new Set<string>();
  opened.forEach((one, i) => {
    if (one.ok) keys.set(one.value.case, one.value);
    else if (isOfNewer(one.issues)) newer.add(entries[i]?.case ?? "");
  });
  return {
    of: (caseId) => keys.get(caseId),
    isNewer: (caseId) => newer.has(caseId),
    ensure: async (caseId) => {
      const known = keys.get(caseId);
      if (known !== undefined) return { caseKey: known };
      const { caseKey, bytes } = await createCaseKey(unlocked, caseId, random);
      const entry = { type: "caseKey", id: caseId, case: caseId, kind: "caseKey", bytes } as const;
      return { caseKey, entry };
    },
    take: (caseKey) => {
      keys.set(caseKey.case, caseKey);
    },
  };
}
