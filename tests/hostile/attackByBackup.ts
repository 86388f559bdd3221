// First, since the package for IndexedDB looks for it when it is loaded.
import "fake-indexeddb/auto";
import { buildReadinessProfile } from "../../src/core/profile/index.ts";
import { scoreResponse } from "../../src/core/scoring/index.ts";
import { createVaults } from "../../src/storage/vault/createVaults.ts";
import { listCases } from "../../src/workflows/listCases.ts";
import { loadAssessment } from "../../src/workflows/loadAssessment.ts";
import type { OpenVault } from "../../src/workflows/ports/vaults.ts";
import { parseRecord } from "../../src/workflows/records/index.ts";
import { aDevice } from "../fixtures/vault/aDevice.ts";
import { passphrase, valueOf } from "../fixtures/vault/aVault.ts";
import { backupOf } from "../fixtures/vault/backupOf.ts";
import { instrumentFolders } from "../golden/instrumentFolders.ts";
import { parsed } from "../golden/parsed.ts";
import type { Attack } from "./attack.ts";
import { hostileBackup } from "./hostileBackup.ts";
import { refusalSaysWhat } from "./refusalSaysWhereAndWhat.ts";

const instrument = parsed(
  instrumentFolders().find(({ name }) => name === "nybesok-kort 1.0.0")?.instrument,
);

const mebibyte = 1024 * 1024;

/**
 * Changed backups, and such as were sealed with hostile contents. Each is read in as a vault of its
 * own; what comes of it is listed, opened, scored, saved once more and read back. A backup may be of
 * any size: calls are told for each mebibyte of it, and whole for a smaller one.
 */
export const attackByBackup: Attack = async (seed, countCalls) => {
  const { name, bytes, isSealed } = await hostileBackup(seed);
  const size = Math.max(1, bytes.length / mebibyte);
  const device = aDevice();
  try {
    const { value: restored, calls: gate } = await countCalls(async () =>
      createVaults(device).restore(new Blob([bytes]), { kind: "passphrase", passphrase }),
    );
    if (!restored.ok) {
      if (restored.issues.length === 0) throw new Error("Refused without a reason");
      refusalSaysWhat(restored.issues);
      return { name, isAccepted: false, gate: gate / size, use: 0 };
    }
    const { vault, report } = restored.value;
    if (!isSealed && report.entries > 301) throw new Error("More came out than was in it");
    const { calls: use } = await countCalls(async () => useVault(vault, device.newId));
    await vault.lock();
    return { name, isAccepted: true, gate: gate / size, use: use / size };
  } finally {
    await forgetDatabases();
    device.discard();
  }
};

async function forgetDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    const deleting = indexedDB.deleteDatabase(name ?? "");
    await new Promise((resolve) => {
      deleting.onsuccess = resolve;
      deleting.onerror = resolve;
    });
  }
}

async function useVault(vault: OpenVault, newId: () => string): Promise<void> {
  const { store } = vault;
  const find = async () => Promise.resolve(instrument);
  const offered = async () => Promise.resolve([instrument]);
  const texts = async () => Promise.resolve(undefined);
  const overview = valueOf(await listCases({ store }));
  const all = valueOf(await store.loadAll());
  for (const { issue } of [...overview.unreadable, ...all.unreadable]) refusalSaysWhat([issue]);
  for (const record of all.records) {
    if (!parseRecord(record).ok) throw new Error("A record came through that is none");
  }
  for (const { id } of overview.cases) {
    const loaded = await loadAssessment({ store, instruments: { find, offered, texts } }, id);
    if (!loaded.ok) {
      refusalSaysWhat(loaded.issues);
      continue;
    }
    const { scorer, assessment } = loaded.value;
    const scored = scoreResponse(scorer, assessment.answers, "2026-03-04");
    if (scored.ok) buildReadinessProfile(scorer, scored.value, "2026-03-04");
    else refusalSaysWhat(scored.issues);
  }
  const trail = await vault.audit();
  if (!trail.ok) refusalSaysWhat(trail.issues);
  const body = { type: "caseOpened", reference: "E-1" } as const;
  const draft = {
    id: newId(),
    case: "new",
    kind: "case",
    at: "2026-11-25T09:00:00.000Z",
    body,
  } as const;
  valueOf(await store.append([draft]));
  const report = valueOf(await vault.checkBackup(await backupOf(vault)));
  if (report.damagedChunks > 0 || report.entries !== report.expected) {
    throw new Error("What was saved cannot be read back");
  }
}
