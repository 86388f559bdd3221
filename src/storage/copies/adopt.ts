import { createFileWindow } from "../journal/createFileWindow.ts";
import { createJournal } from "../journal/createJournal.ts";
import type { Entry } from "../journal/entry.ts";
import type { FoundJournal } from "../journal/findJournal.ts";
import type { JournalEnd } from "../journal/journalContents.ts";
import type { JournalFile } from "../journal/journalFolder.ts";
import { rangesOf, unite } from "../journal/ranges.ts";
import { readEntryAt } from "../journal/readEntryAt.ts";
import { readToEnd } from "../journal/readToEnd.ts";
import type { Mark } from "./databaseNotes.schema.ts";
import { toRow } from "./entryRow.ts";
import type { Held } from "./held.ts";
import { putNotes } from "./putNotes.ts";
import type { DatabaseState } from "./readState.ts";
import { removeOtherJournals } from "./removeOtherJournals.ts";
import { trimTail } from "./trimTail.ts";

/** More than a crash leaves in the journal alone. */
const mostSince = 1000;

/** What the journal has beyond the database's mark. */
interface Since {
  readonly entries: readonly Entry[];
  readonly end: JournalEnd;
  readonly torn: number;
}

/**
 * Takes the copies as they are where the database is whole and the journal goes on from where the
 * database knows it: what a crash left in the journal alone is completed, what it tore is cut off.
 * False, and nothing done, where it is not as plain as that.
 */
export async function adopt(
  held: Held,
  { mark, holes, count, highest }: DatabaseState,
  found: FoundJournal | undefined,
  known: number,
): Promise<boolean> {
  if (mark === undefined || count !== mark.count || highest > mark.n) return false;
  if (held.place.journalFolder === undefined) {
    held.standing = { n: mark.n, count, holes };
    return known <= mark.n;
  }
  if (found === undefined || found.contents !== undefined) return false;
  const since = appendedSince(found.file, mark, known);
  if (since === undefined) return false;

  const { entries, end, torn } = since;
  const n = mark.n + entries.length;
  held.standing = { n, count: count + entries.length, holes };
  held.journal = createJournal(found.file, found.generation, end);
  if (entries.length > 0) await complete(held, entries);
  held.journal.cutBack();
  held.report = { ...held.report, tornBytes: held.report.tornBytes + torn };
  await removeOtherJournals(held);
  return true;
}

function appendedSince(file: JournalFile, mark: Mark, known: number): Since | undefined {
  const rest = readToEnd(file, { end: mark, n: mark.n });
  const { contents, torn } = trimTail(rest, mark.n, known);
  const { places, damage, tail, end, n } = contents;
  const isPlain = damage.length === 0 && tail === undefined && known <= n;
  if (!isPlain || places.size !== n - mark.n || places.size > mostSince) return undefined;
  const bytesAt = createFileWindow(file);
  const entries: Entry[] = [];
  for (const [number, place] of places) {
    const entry = readEntryAt(bytesAt, place);
    if (entry === undefined || number !== mark.n + entries.length + 1) return undefined;
    entries.push(entry);
  }
  return { entries, end, torn };
}

async function complete(held: Held, entries: readonly Entry[]): Promise<void> {
  const { database, standing, journal, report } = held;
  await database.transaction("rw", database.entries, database.meta, async () => {
    await database.entries.bulkAdd(entries.map(toRow));
    await putNotes(database, standing, journal?.end());
  });
  const mended = unite(report.mendedInDatabase, rangesOf(entries.map(({ n }) => n)));
  held.report = { ...report, mendedInDatabase: mended };
}
