import { ok, type Result } from "../core/issue/index.ts";
import { createWriterLock } from "../storage/createWriterLock.ts";
import { createBackupFolders } from "../storage/folder/createBackupFolders.ts";
import { createRecordStore, type OpenStore } from "../storage/plain/createRecordStore.ts";
import { findLeftPractice } from "../storage/plain/findLeftPractice.ts";
import { createVaultClient } from "../storage/worker/createVaultClient.ts";
import { startVaultWorker } from "../storage/worker/startVaultWorker.ts";
import { createRecordWriter, type RecordWriter } from "../workflows/createRecordWriter.ts";
import { exportRecords } from "../workflows/exportRecords.ts";
import type { LeftPractice } from "../workflows/ports/leftPractice.ts";
import type { OpenVault } from "../workflows/ports/vaults.ts";
import type { Ports, RecordStore, WriterLock } from "../workflows/ports.ts";
import { createLazyInstruments } from "./createLazyInstruments.ts";
import { createOnlyPublished } from "./createOnlyPublished.ts";
import { folderPicker } from "./folderPicker.ts";
import { pageMarks } from "./pageMarks.ts";

export interface OpenWorkspace {
  readonly ports: Ports;
  readonly writer: RecordWriter;
}

export interface OpenDemo extends OpenWorkspace {
  readonly store: OpenStore;
}

const instruments = createLazyInstruments(async () => {
  const { createBundledInstruments } = await import("./bundledInstruments.ts");
  return createBundledInstruments();
});
const newId = (): string => crypto.randomUUID();
const clock = { now: () => new Date().toISOString() };
let demo: Promise<Result<OpenDemo>> | undefined;

/** The vaults of this device; each holds the real cases of one caseworker. */
export const vaults = createVaultClient(startVaultWorker, pageMarks);

export const backupFolders = createBackupFolders(folderPicker());

export async function leftPractice(): Promise<LeftPractice | undefined> {
  return findLeftPractice(async (store) => exportRecords({ store, clock }));
}

/** A vault's cases. One window at a time has a vault open, so this one may write. */
export function workspaceOf({ store }: OpenVault): OpenWorkspace {
  const lock: WriterLock = { state: () => "held", subscribe: () => () => undefined };
  return joined(store, lock, createOnlyPublished(instruments));
}

/** The made-up cases: a database of their own, that nothing seals. */
export async function openDemo(): Promise<Result<OpenDemo>> {
  demo ??= open();
  return demo;
}

/** So that the next opening tries anew after a failure. */
export function forgetDemo(): void {
  demo = undefined;
}

async function open(): Promise<Result<OpenDemo>> {
  const store = await createRecordStore("avstamp-demo", newId);
  if (!store.ok) return store;
  const lock = createWriterLock("avstamp-writer-demo", navigator.locks);
  return ok({ ...joined(store.value, lock, instruments), store: store.value });
}

function joined(
  store: RecordStore,
  lock: WriterLock,
  offered: Ports["instruments"],
): OpenWorkspace {
  const ports: Ports = { store, lock, instruments: offered, clock, newId };
  return { ports, writer: createRecordWriter(ports) };
}
