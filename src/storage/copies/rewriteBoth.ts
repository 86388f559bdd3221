import type { Journal } from "../journal/createJournal.ts";
import type { Entry } from "../journal/entry.ts";
import { areSameHoles } from "../journal/holes.ts";
import { toRow } from "./entryRow.ts";
import type { Held } from "./held.ts";
import { putNotes, type Standing } from "./putNotes.ts";
import { putRight } from "./putRight.ts";
import { recover } from "./recover.ts";
import { removeOtherJournals } from "./removeOtherJournals.ts";
import { renewReport } from "./renewReport.ts";
import { writeFromDatabase } from "./writeFromDatabase.ts";

interface Rewriting {
  readonly removed: ReadonlySet<number>;
  readonly added: readonly Entry[];
  readonly after: Standing;
}

/**
 * Takes entries out of both copies and adds others, in one step: it is done once the new journal is
 * finished, and a start after a crash goes on from there. Comes back when the old one is deleted.
 */
export async function rewriteBoth(held: Held, { removed, added, after }: Rewriting): Promise<void> {
  const { place, database } = held;
  let anew: Journal | undefined;
  try {
    const isKept = ({ n }: Entry): boolean => !removed.has(n);
    anew =
      place.journalFolder &&
      (await writeFromDatabase(held, place.journalFolder, { ...after, isKept, added }));
    await database.transaction("rw", database.entries, database.meta, async () => {
      await database.entries.bulkDelete([...removed]);
      await database.entries.bulkAdd(added.map(toRow));
      await putNotes(database, after, anew?.end());
    });
    held.journal?.file.close();
    held.journal = anew;
    held.standing = after;
    await removeOtherJournals(held);
    await renewReport(held);
  } catch (error) {
    if (anew !== held.journal) anew?.file.close();
    // As after a crash: what lies there decides whether it was done.
    held.putRight = () => recover(held, "thorough");
    await putRight(held).catch(() => undefined);
    if (held.putRight !== undefined || !isDone(held, after)) throw error;
  }
  place.mark.keep(after.n);
}

function isDone({ standing }: Held, after: Standing): boolean {
  return standing.n === after.n && areSameHoles(standing.holes, after.holes);
}
