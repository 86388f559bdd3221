import { createFileWindow } from "../journal/createFileWindow.ts";
import type { Entry } from "../journal/entry.ts";
import { areSameHoles, type Holes } from "../journal/holes.ts";
import { rangesOf, unite, without } from "../journal/ranges.ts";
import { readEntryAt } from "../journal/readEntryAt.ts";
import type { Differences } from "./differences.ts";
import { intactRow, toRow } from "./entryRow.ts";
import type { Held } from "./held.ts";
import { putNotes } from "./putNotes.ts";
import { quarantineEntry } from "./quarantine.ts";
import { removeOtherJournals } from "./removeOtherJournals.ts";
import type { Sides } from "./sides.ts";
import { writeFromDatabase } from "./writeFromDatabase.ts";

const sliceLength = 500;

/**
 * Makes both copies hold the same. First the database, then the journal from it: wherever that is
 * broken off, what was whole in either copy is still there to be compared anew.
 */
export async function mend(held: Held, sides: Sides, found: Differences): Promise<void> {
  const { database } = held;
  const added = newEntries(sides.n, found);
  const holes = holesAfter(sides.holes, found);
  const renumbered = new Set(found.renumbered.map(({ n }) => n));
  await fill(
    held,
    sides,
    found.fromJournal.filter((n) => !renumbered.has(n)),
  );
  const isJournalDone =
    held.journal !== undefined &&
    !found.isJournalDirty &&
    found.fromDatabase.length + added.length === 0 &&
    areSameHoles(holes, sides.journal?.contents.ready ?? sides.holes);

  const n = sides.n + added.length;
  await database.transaction("rw", database.entries, database.meta, async () => {
    await database.entries.bulkDelete([...found.leftOver, ...numbersQuarantined(found)]);
    await database.entries.bulkPut(entriesAt(sides, [...renumbered]).map(toRow));
    await database.entries.bulkPut(added.map(toRow));
    await refile(held, found.misfiled);
    held.standing = { n, holes, count: await database.entries.count() };
    await putNotes(database, held.standing, isJournalDone ? held.journal?.end() : undefined);
  });
  if (held.place.journalFolder === undefined) return;
  if (isJournalDone) {
    held.journal?.cutBack();
  } else {
    const anew = await writeFromDatabase(held, held.place.journalFolder, held.standing);
    held.journal?.file.close();
    held.journal = anew;
    held.report = { ...held.report, isJournalNew: sides.n > 0 };
    await database.transaction("rw", database.meta, () =>
      putNotes(database, held.standing, anew.end()),
    );
  }
  await removeOtherJournals(held);
}

/** What has to be kept under numbers of its own, beginning after the highest. */
function newEntries(n: number, { renumbered, quarantined }: Differences): Entry[] {
  const moved = renumbered.map((entry, i) => ({ ...entry, n: n + 1 + i }));
  const kept = quarantined.map(({ what, case: caseId }, i) =>
    quarantineEntry(n + 1 + moved.length + i, what, caseId),
  );
  return [...moved, ...kept];
}

function numbersQuarantined({ quarantined }: Differences): number[] {
  return quarantined.flatMap(({ what }) =>
    what.numbers.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    ),
  );
}

function holesAfter({ removed, lost }: Holes, found: Differences): Holes {
  const quarantined = rangesOf(numbersQuarantined(found));
  const noLonger = unite(rangesOf(found.recovered), quarantined);
  return {
    removed: unite(removed, quarantined),
    lost: unite(without(lost, noLonger), rangesOf(found.lost)),
  };
}

/** Puts what is whole in the journal into the database. */
async function fill({ database }: Held, sides: Sides, numbers: readonly number[]): Promise<void> {
  for (let from = 0; from < numbers.length; from += sliceLength) {
    const entries = entriesAt(sides, numbers.slice(from, from + sliceLength));
    await database.entries.bulkPut(entries.map(toRow));
  }
}

function entriesAt({ journal }: Sides, numbers: readonly number[]): Entry[] {
  if (journal === undefined) return [];
  const bytesAt = createFileWindow(journal.file);
  return numbers
    .map((n) => journal.contents.places.get(n))
    .filter((place) => place !== undefined)
    .map((place) => readEntryAt(bytesAt, place))
    .filter((entry) => entry !== undefined);
}

/** Puts rows anew, so that every index leads to them. */
async function refile({ database }: Held, numbers: number[]): Promise<void> {
  if (numbers.length === 0) return;
  const rows = (await database.entries.bulkGet(numbers))
    .map(intactRow)
    .filter((row) => row !== undefined);
  await database.entries.bulkDelete(rows.map(({ n }) => n));
  await database.entries.bulkPut(rows);
}
