import Dexie, { liveQuery } from "dexie";
import { ok, type Result } from "../../core/issue/index.ts";
import type { RecordStore, StoredRecords, UnreadableRow } from "../../workflows/ports.ts";
import { type CaseRecord, parseRecord } from "../../workflows/records/index.ts";
import { attempt } from "../attempt.ts";
import { chainRecords } from "./chainRecords.ts";
import { Database, type StoredRow } from "./database.ts";

export interface OpenStore extends RecordStore {
  /** True once another window has opened a newer layout: this one must not write again. */
  readonly isOutdated: () => boolean;
  readonly close: () => void;
  /** Throws every record away; for made-up demo cases only. */
  readonly clear: () => Promise<Result<void>>;
}

/** Opens the named database, making it if it is not there. */
export async function createRecordStore(
  name: string,
  newId: () => string,
): Promise<Result<OpenStore>> {
  const database = new Database(name);
  let isOutdated = false;
  database.on("versionchange", () => {
    isOutdated = true;
    database.close({ disableAutoOpen: true });
  });
  const opened = await attempt(() => database.open());
  if (!opened.ok) return opened;
  const device = await attempt(() => deviceOf(database, newId));
  if (!device.ok) return device;
  return ok({
    ...readingFrom(database),
    readOnly: undefined,
    append: (drafts) =>
      attempt(() =>
        database.transaction("rw", database.records, async () => {
          const records = chainRecords(drafts, device.value, await lastOf(database, device.value));
          await database.records.bulkAdd(records);
          return records;
        }),
      ),
    isOutdated: () => isOutdated,
    close: () => database.close(),
    clear: () => attempt(() => database.records.clear()),
  });
}

function readingFrom(
  database: Database,
): Pick<RecordStore, "loadCase" | "loadCases" | "loadOverview" | "loadAll" | "watch"> {
  const overviewKinds: readonly CaseRecord["kind"][] = ["case", "state", "snapshot"];
  return {
    loadCase: (caseId) =>
      attempt(async () => sort(await database.records.where("case").equals(caseId).toArray())),
    loadCases: (caseIds) =>
      attempt(async () =>
        sort(
          await database.records
            .where("case")
            .anyOf([...caseIds])
            .toArray(),
        ),
      ),
    loadOverview: () =>
      attempt(async () =>
        sort(
          await database.records
            .where("kind")
            .anyOf([...overviewKinds])
            .toArray(),
        ),
      ),
    loadAll: () => attempt(async () => sort(await database.records.toArray())),
    watch: (listener) => {
      // Records are only added, last in their device's chain: its end tells of every change.
      const changes = liveQuery(() => database.records.orderBy("[device+seq]").last());
      const subscription = changes.subscribe({ next: listener, error: listener });
      return () => subscription.unsubscribe();
    },
  };
}

function sort(rows: readonly StoredRow[]): StoredRecords {
  const records: CaseRecord[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of rows) {
    const parsed = parseRecord(row);
    const [first] = parsed.ok ? [] : parsed.issues;
    if (parsed.ok) records.push(parsed.value);
    else if (first !== undefined) {
      unreadable.push({ id: row.id, case: row.case, issue: first, row });
    }
  }
  return { records, unreadable };
}

async function deviceOf(database: Database, newId: () => string): Promise<string> {
  return database.transaction("rw", database.meta, async () => {
    const known = await database.meta.get("device");
    if (known !== undefined) return known.value;
    const device = newId();
    await database.meta.add({ key: "device", value: device });
    return device;
  });
}

async function lastOf(database: Database, device: string): Promise<StoredRow | undefined> {
  return database.records
    .where("[device+seq]")
    .between([device, Dexie.minKey], [device, Dexie.maxKey])
    .last();
}
