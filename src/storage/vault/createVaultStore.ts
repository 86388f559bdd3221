import { issue, ok, type Result } from "../../core/issue/index.ts";
import type { RecordStore, StoredRecords, UnreadableRow } from "../../workflows/ports.ts";
import type { CaseRecord, RecordDraft } from "../../workflows/records/index.ts";
import type { Entry } from "../journal/entry.ts";
import { findChainEnd } from "./findChainEnd.ts";
import { noteAudit } from "./noteAudit.ts";
import { readRecord } from "./readRecord.ts";
import { type ChainEnd, sealDrafts } from "./sealDrafts.ts";
import type { VaultInside, VaultKeys } from "./vaultInside.ts";

/** What a list of cases needs: everything but answers and notes. */
const overviewKinds: readonly CaseRecord["kind"][] = ["case", "state", "snapshot"];

/**
 * The records of an open vault: sealed on the way in, opened on the way out. That a case was
 * looked at or changed is noted once each time the vault is open.
 */
export function createVaultStore(inside: VaultInside): RecordStore {
  const { copies, deviceId, inTurn } = inside;
  const listeners = new Set<() => void>();
  const viewed = new Set<string>();
  const changed = new Set<string>();
  // Read anew after a failure: what failed may or may not be there.
  let known: ChainEnd | undefined;

  async function append(drafts: readonly RecordDraft[]): Promise<Result<readonly CaseRecord[]>> {
    const { unlocked, caseKeys, audit } = inside.keys;
    const from = known === undefined ? await findChainEnd(copies, deviceId) : ok(known);
    if (!from.ok) return from;
    known = undefined;
    const keys = { unlocked, caseKeys, random: inside.device.random };
    const sealed = await sealDrafts(drafts, from.value, keys);
    // One call is about one case: the workflows write case by case.
    const [first] = drafts;
    const isNew = first !== undefined && !changed.has(first.case);
    const notes = isNew ? [await audit.entryFor("changed", first.case)] : [];
    const kept = await copies.append([...sealed.entries, ...notes]);
    if (!kept.ok) return kept;
    known = sealed.end;
    for (const note of notes) audit.kept(note);
    if (first !== undefined) changed.add(first.case);
    for (const caseKey of sealed.newKeys) caseKeys.take(caseKey);
    for (const listener of listeners) listener();
    return ok(sealed.records);
  }

  async function read(entries: Promise<Result<readonly Entry[]>>): Promise<Result<StoredRecords>> {
    const found = await entries;
    return found.ok ? ok(await recordsOf(found.value, inside.keys)) : found;
  }

  return {
    readOnly: copies.isReadOnly() ? issue("vault/newer-version", "") : undefined,
    append: async (drafts) => inTurn(async () => append(drafts)),
    loadCase: async (caseId) => {
      // Not waited for: on a full disk a case can still be read, and the next answer says why not.
      if (!viewed.has(caseId)) void noteAudit(inside, "viewed", caseId);
      viewed.add(caseId);
      return read(copies.byCase(caseId));
    },
    loadCases: async (caseIds) => {
      const entries: Entry[] = [];
      for (const caseId of caseIds) {
        const found = await copies.byCase(caseId);
        if (!found.ok) return found;
        entries.push(...found.value);
      }
      return ok(await recordsOf(entries, inside.keys));
    },
    loadOverview: async () => read(copies.byKinds(overviewKinds)),
    loadAll: async () => everyRecord(inside),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function everyRecord({ copies, keys }: VaultInside): Promise<Result<StoredRecords>> {
  const records: CaseRecord[] = [];
  const unreadable: UnreadableRow[] = [];
  for await (const slice of copies.all()) {
    if (!slice.ok) return slice;
    const some = await recordsOf(slice.value, keys);
    records.push(...some.records);
    unreadable.push(...some.unreadable);
  }
  return ok({ records, unreadable });
}

async function recordsOf(
  entries: readonly Entry[],
  { caseKeys }: VaultKeys,
): Promise<StoredRecords> {
  const sealed = entries.filter(({ type }) => type === "record");
  const read = await Promise.all(sealed.map(async (entry) => readRecord(entry, caseKeys)));
  return {
    records: read.flatMap((one) => (one.kind === "record" ? [one.record] : [])),
    unreadable: read.flatMap((one) => (one.kind === "unreadable" ? [one.row] : [])),
  };
}
