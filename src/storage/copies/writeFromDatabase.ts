import type { Journal } from "../journal/createJournal.ts";
import type { Entry } from "../journal/entry.ts";
import { listGenerations } from "../journal/findJournal.ts";
import type { JournalFolder } from "../journal/journalFolder.ts";
import { type NewJournal, writeJournalAnew } from "../journal/writeJournalAnew.ts";
import type { Held } from "./held.ts";
import type { Standing } from "./putNotes.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";
import { wholeSlices } from "./wholeSlices.ts";

interface WantedJournal extends Standing, Pick<NewJournal, "check"> {
  readonly isKept?: (entry: Entry) => boolean;
  /** What comes after that which is kept. */
  readonly added?: readonly Entry[];
}

/** Writes the next generation of the journal from the database, or from a part of it and more. */
export async function writeFromDatabase(
  { database, place }: Held,
  folder: JournalFolder,
  { n, holes, isKept = () => true, added = [], check }: WantedJournal,
): Promise<Journal> {
  const [newest = 0] = await listGenerations(folder);
  return writeJournalAnew(folder, {
    vault: place.vault,
    generation: newest + 1,
    slices: slicesOf(database, isKept, added),
    n,
    holes,
    ...(check && { check }),
  });
}

async function* slicesOf(
  database: VaultDatabase,
  isKept: (entry: Entry) => boolean,
  added: readonly Entry[],
): AsyncGenerator<readonly Entry[]> {
  for await (const entries of wholeSlices(database)) yield entries.filter(isKept);
  yield added;
}
