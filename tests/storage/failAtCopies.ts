import "fake-indexeddb/auto";

import type { Copies } from "../../src/storage/copies/copies.ts";
import { openCopies } from "../../src/storage/copies/openCopies.ts";
import { CopiesBench, everyEntry } from "../fixtures/copies/CopiesBench.ts";
import { type FaultPlan, FaultyStorage } from "../fixtures/copies/FaultyStorage.ts";
import { aNewEntry } from "../fixtures/journal/anEntry.ts";
import { openDiskFolder } from "../fixtures/journal/openDiskFolder.ts";
import { VaultLife } from "./VaultLife.ts";

export interface Failing {
  /** Which call went wrong; undefined when the story has fewer calls. */
  readonly hit: string | undefined;
  readonly wrong: readonly string[];
}

/**
 * Goes through the life of a vault, with one call to disk or database going wrong: after it nothing
 * acknowledged is missing, nothing is half there, and everything works.
 */
export async function failAtCopies(plan: FaultPlan): Promise<Failing> {
  const bench = new CopiesBench();
  const storage = new FaultyStorage();
  const journalFolder = storage.folder(openDiskFolder(bench.folder));
  const life = new VaultLife(() => openCopies(bench.place({ journalFolder })), plan.isCrash);
  storage.enterIndexedDB();
  storage.begin(plan);
  try {
    await life.live();
    const { hit } = storage;
    storage.bury();
    const wrong = [...life.wrong, ...(await afterwards(bench, life))];
    return { hit, wrong };
  } finally {
    storage.leave();
    await bench.discard();
  }
}

async function afterwards(bench: CopiesBench, life: VaultLife): Promise<string[]> {
  const copies = await bench.open();
  const found = await everyEntry(copies);
  const wrong = life.compare(found.map(({ id }) => id));
  const { lost, quarantined } = copies.report();
  if (lost.length + quarantined.length > 0) wrong.push("something is lost or in quarantine");
  const appended = await copies.append([aNewEntry("afterwards")]);
  if (!appended.ok) wrong.push("nothing can be appended afterwards");
  await copies.close();

  const expected = [...found.map(({ id }) => id), "afterwards"].join();
  const database = await bench.open({ journalFolder: undefined });
  if ((await idsIn(database)) !== expected) wrong.push("the database holds something else");
  await database.close();
  await bench.deleteDatabase();
  const journal = await bench.open();
  if ((await idsIn(journal)) !== expected) wrong.push("the journal holds something else");
  await journal.close();
  return wrong;
}

async function idsIn(copies: Copies): Promise<string> {
  return (await everyEntry(copies)).map(({ id }) => id).join();
}
