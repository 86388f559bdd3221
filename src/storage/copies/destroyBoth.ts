import Dexie from "dexie";
import { listGenerations } from "../journal/findJournal.ts";
import { journalName } from "../journal/journalName.ts";
import { databaseNames } from "./databaseNames.ts";
import type { Held } from "./held.ts";

/** Deletes both copies as a whole. After a failure it can be asked for again. */
export async function destroyBoth(held: Held): Promise<void> {
  const { journalFolder } = held.place;
  held.isClosed = true;
  held.journal?.file.close();
  held.journal = undefined;
  for (const generation of journalFolder ? await listGenerations(journalFolder) : []) {
    await journalFolder?.remove(journalName(generation));
  }
  held.database.close();
  for (const name of databaseNames(held.place.databaseName)) await Dexie.delete(name);
}
