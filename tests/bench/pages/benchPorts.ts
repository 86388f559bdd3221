import type { Instrument } from "../../../src/core/instrument/index.ts";
import { ok } from "../../../src/core/issue/index.ts";
import { chainRecords } from "../../../src/storage/plain/chainRecords.ts";
import { createRecordStore, type OpenStore } from "../../../src/storage/plain/createRecordStore.ts";
import {
  createRecordWriter,
  type RecordWriter,
} from "../../../src/workflows/createRecordWriter.ts";
import type { Ports, RecordStore } from "../../../src/workflows/ports.ts";
import type { CaseRecord } from "../../../src/workflows/records/index.ts";
import { startFirstVisit } from "../../../src/workflows/startFirstVisit.ts";
import { createTalk, type Talk } from "../../../src/workflows/talk/createTalk.ts";

export interface OpenTalk {
  readonly ports: Ports;
  readonly writer: RecordWriter;
  readonly talk: Talk;
}

const newId = () => crypto.randomUUID();

export async function openStore(): Promise<OpenStore> {
  const store = await createRecordStore(`bench-${newId()}`, newId);
  if (!store.ok) throw new Error(JSON.stringify(store.issues));
  return store.value;
}

/** A case with its first visit begun, over the given store, as the app would open it. */
export async function openTalk(instrument: Instrument, store: RecordStore): Promise<OpenTalk> {
  const ports: Ports = {
    store,
    lock: { state: () => "held", subscribe: () => () => undefined },
    instruments: {
      find: async () => Promise.resolve(instrument),
      offered: async () => Promise.resolve([instrument]),
      texts: async () => Promise.resolve(undefined),
    },
    clock: { now: () => new Date().toISOString() },
    newId,
  };
  const writer = createRecordWriter(ports);
  const started = await startFirstVisit(ports, writer, {
    reference: "Mätning",
    instrument,
    interpreter: false,
  });
  if (!started.ok) throw new Error(JSON.stringify(started.issues));
  const talk = await createTalk(ports, writer, started.value.caseId);
  if (!talk.ok) throw new Error(JSON.stringify(talk.issues));
  return { ports, writer, talk: talk.value };
}

/** Records in memory: for what is compared with pages that store nothing. */
export function createMemoryStore(): RecordStore {
  const records: CaseRecord[] = [];
  const load = (keep: (record: CaseRecord) => boolean) =>
    Promise.resolve(ok({ records: records.filter(keep), unreadable: [] }));
  return {
    readOnly: undefined,
    append: async (drafts) => {
      const added = chainRecords(drafts, "bench", records.at(-1));
      records.push(...added);
      return Promise.resolve(ok(added));
    },
    loadCase: async (id) => load((record) => record.case === id),
    loadCases: async (ids) => load((record) => ids.includes(record.case)),
    loadOverview: async () => load(() => true),
    loadAll: async () => load(() => true),
    watch: () => () => undefined,
  };
}
