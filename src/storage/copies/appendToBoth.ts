import type { Entry, NewEntry } from "../journal/entry.ts";
import { toRow } from "./entryRow.ts";
import type { Held } from "./held.ts";
import { isDatabaseFailure } from "./isDatabaseFailure.ts";
import { putNotes } from "./putNotes.ts";
import { putRight } from "./putRight.ts";
import { recover } from "./recover.ts";

/**
 * Adds entries to the journal and then to the database; after an error they are in neither, or are
 * taken out of both before anything else is written.
 */
export async function appendToBoth(
  held: Held,
  newEntries: readonly NewEntry[],
): Promise<readonly Entry[]> {
  const { journal, database, standing } = held;
  const entries = newEntries.map((entry, i) => ({ ...entry, n: standing.n + 1 + i }));
  if (entries.length === 0) return entries;
  const { length } = entries;
  const after = { ...standing, n: standing.n + length, count: standing.count + length };
  try {
    const end = journal?.write(entries);
    await database.transaction("rw", database.entries, database.meta, async () => {
      await database.entries.bulkAdd(entries.map(toRow));
      await putNotes(database, after, end);
    });
    if (end !== undefined) journal?.accept(end);
  } catch (error) {
    const isBroken = isDatabaseFailure(error);
    held.putRight = () => takeBack(held, isBroken);
    // Whether or not it can be done at once, the caller hears of the first error.
    await putRight(held).catch(() => undefined);
    throw error;
  }
  held.standing = after;
  const count = held.report.count + length;
  held.report = { ...held.report, found: "entries", n: after.n, count };
  held.place.mark.keep(after.n);
  return entries;
}

/** Takes out of both copies whatever is beyond what was acknowledged. */
async function takeBack(held: Held, isBroken: boolean): Promise<void> {
  held.journal?.cutBack();
  try {
    await removeBeyond(held);
  } catch (error) {
    if (!isDatabaseFailure(error)) throw error;
    return recover(held, "thorough");
  }
  // It may take nothing any more: then it is better found out now than at the next answer.
  if (isBroken) await recover(held, "thorough");
}

async function removeBeyond({ journal, database, standing }: Held): Promise<void> {
  const beyond = database.entries.where("n").above(standing.n);
  if ((await beyond.count()) === 0) return;
  await database.transaction("rw", database.entries, database.meta, async () => {
    await beyond.delete();
    await putNotes(database, standing, journal?.end());
  });
}
