import Dexie from "dexie";
import type { Journal } from "../journal/createJournal.ts";
import type { Ranges } from "../journal/ranges.ts";
import type { WrittenJournal } from "../journal/writeJournalAnew.ts";
import { databaseName } from "./databaseNames.ts";
import type { Made } from "./databaseNotes.schema.ts";
import { toRow } from "./entryRow.ts";
import type { Held } from "./held.ts";
import { putNotes } from "./putNotes.ts";
import { putRight } from "./putRight.ts";
import { readBack } from "./readBack.ts";
import { recover } from "./recover.ts";
import { removeOtherDatabases } from "./removeOtherDatabases.ts";
import { removeOtherJournals } from "./removeOtherJournals.ts";
import { renewReport } from "./renewReport.ts";
import { VaultDatabase } from "./VaultDatabase.ts";
import { wholeSlices } from "./wholeSlices.ts";
import { writeFromDatabase } from "./writeFromDatabase.ts";

type OnProgress = (done: number, of: number) => void;

/** What a rebuild has made, and nothing counts of yet. */
interface Anew {
  readonly database: VaultDatabase;
  journal: Journal | undefined;
  notIntact: Ranges;
}

/**
 * Puts everything that is whole into a new database and a new journal, under the numbers it has,
 * reads it back, and lets the new ones count; the old ones are deleted as a whole. Both hold the
 * same, so that a crash at any moment leaves either, or one of each, and nothing is missing.
 */
export async function rebuildBoth(held: Held, onProgress: OnProgress): Promise<void> {
  // What is whole in one copy only is taken over as well.
  held.putRight = () => recover(held, "thorough");
  await putRight(held);
  const made: Made = { generation: held.made.generation + 1, n: held.standing.n };
  const name = databaseName(held.place.databaseName, made.generation);
  let anew: Anew | undefined;
  try {
    await Dexie.delete(name);
    anew = { database: new VaultDatabase(name), journal: undefined, notIntact: [] };
    await fill(held, anew, onProgress);
    await takeIntoUse(held, anew, made);
  } catch (error) {
    if (anew?.journal !== held.journal) anew?.journal?.file.close();
    if (anew?.database !== held.database) anew?.database.close();
    // As after a crash: what lies there decides which of them counts.
    held.putRight = async () => {
      held.database.close();
      await recover(held, "thorough");
    };
    await putRight(held).catch(() => undefined);
    if (held.putRight !== undefined || held.made.generation !== made.generation) throw error;
  }
}

async function fill(held: Held, anew: Anew, onProgress: OnProgress): Promise<void> {
  const { place, standing } = held;
  const onStep = (n: number): void => onProgress(n, 2 * standing.n);
  await anew.database.open();
  for await (const entries of wholeSlices(held.database)) {
    await anew.database.entries.bulkAdd(entries.map(toRow));
    onStep(entries.at(-1)?.n ?? 0);
  }
  const check = async (journal?: WrittenJournal): Promise<void> => {
    anew.notIntact = await readBack(held, anew.database, journal, (n) => onStep(standing.n + n));
  };
  if (place.journalFolder === undefined) await check();
  else anew.journal = await writeFromDatabase(held, place.journalFolder, { ...standing, check });
}

/** The mark makes the new database count; its journal holds the same as the old one, and does. */
async function takeIntoUse(held: Held, anew: Anew, made: Made): Promise<void> {
  const { database, journal } = anew;
  const { meta } = database;
  await database.transaction("rw", meta, async () => {
    await putNotes(database, held.standing, journal?.end());
    await meta.put({ key: "made", value: made });
  });
  const old = held.database;
  held.journal?.file.close();
  old.close();
  held.journal = journal;
  held.database = database;
  held.made = made;
  held.others = [old.name];
  await removeOtherJournals(held);
  await removeOtherDatabases(held);
  held.report = { ...held.report, notIntact: anew.notIntact };
  await renewReport(held);
}
