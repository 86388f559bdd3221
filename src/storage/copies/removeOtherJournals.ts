import { listGenerations } from "../journal/findJournal.ts";
import { journalName } from "../journal/journalName.ts";
import type { Held } from "./held.ts";

/** Deletes what is left of older journals, and of newer ones that were never finished. */
export async function removeOtherJournals({ place, journal }: Held): Promise<void> {
  const { journalFolder } = place;
  if (journalFolder === undefined || journal === undefined) return;
  for (const generation of await listGenerations(journalFolder)) {
    if (generation !== journal.generation) await journalFolder.remove(journalName(generation));
  }
}
