import { ok, type Result } from "../core/issue/index.ts";
import { createWriterLock } from "../storage/createWriterLock.ts";
import { createRecordStore, type OpenStore } from "../storage/plain/createRecordStore.ts";
import { createRecordWriter, type RecordWriter } from "../workflows/createRecordWriter.ts";
import type { Ports } from "../workflows/ports.ts";
import { createLazyInstruments } from "./createLazyInstruments.ts";
import type { Workspace } from "./shared/route.ts";

export interface OpenWorkspace {
  readonly ports: Ports;
  readonly writer: RecordWriter;
  readonly store: OpenStore;
}

const instruments = createLazyInstruments(async () => {
  const { createBundledInstruments } = await import("./bundledInstruments.ts");
  return createBundledInstruments();
});
const newId = (): string => crypto.randomUUID();
const opened = new Map<Workspace, Promise<Result<OpenWorkspace>>>();

/** Joins stores to workflows, once per workspace. Each workspace is a database of its own. */
export function openWorkspace(workspace: Workspace): Promise<Result<OpenWorkspace>> {
  const known = opened.get(workspace) ?? open(workspace);
  opened.set(workspace, known);
  return known;
}

/** So that the next opening tries anew after a failure. */
export function forgetWorkspace(workspace: Workspace): void {
  opened.delete(workspace);
}

async function open(workspace: Workspace): Promise<Result<OpenWorkspace>> {
  const store = await createRecordStore(`avstamp-${workspace}`, newId);
  if (!store.ok) return store;
  const ports: Ports = {
    store: store.value,
    lock: createWriterLock(`avstamp-writer-${workspace}`, navigator.locks),
    instruments,
    clock: { now: () => new Date().toISOString() },
    newId,
  };
  return ok({ ports, writer: createRecordWriter(ports), store: store.value });
}
