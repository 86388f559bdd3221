import { isSameBytes } from "../journal/isSameBytes.ts";
import { type Ranges, rangesOf } from "../journal/ranges.ts";
import { scanJournal } from "../journal/scanJournal.ts";
import type { WrittenJournal } from "../journal/writeJournalAnew.ts";
import { compareCopies } from "./compareCopies.ts";
import { type Differences, noDifferences } from "./differences.ts";
import { intactRow, toRow } from "./entryRow.ts";
import type { Held } from "./held.ts";
import { NotAsCopied } from "./NotAsCopied.ts";
import { readRows } from "./readRows.ts";
import type { JournalSide, Sides } from "./sides.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";
import { wholeSlices } from "./wholeSlices.ts";

/**
 * Reads new copies entry by entry, and throws where one of them is not what it was made of, or is
 * not found by what it is looked up by. Gives the numbers of what is whole and was not intact before.
 */
export async function readBack(
  held: Held,
  anew: VaultDatabase,
  journal: WrittenJournal | undefined,
  onRead: (n: number) => void,
): Promise<Ranges> {
  await compareRows(held.database, anew);
  const { standing, place } = held;
  const sides: Sides = {
    ...standing,
    database: anew,
    journal: journal && sideOf(journal, held),
    wantsJournal: journal !== undefined,
    isIntact: place.isIntact,
    asksAll: true,
    readsIndexes: true,
  };
  const comparison = compareCopies(sides);
  let step = await comparison.next();
  for (; step.done !== true; step = await comparison.next()) onRead(step.value);
  const { notIntact, ...differences } = step.value;
  if (!isNothing(differences)) throw new NotAsCopied("The copies differ");
  return rangesOf(notIntact);
}

async function compareRows(from: VaultDatabase, anew: VaultDatabase): Promise<void> {
  let count = 0;
  for await (const entries of wholeSlices(from)) {
    const rows = await readRows(anew, entries[0]?.n ?? 0, entries.at(-1)?.n ?? 0);
    for (const entry of entries) {
      const copied = intactRow(rows.get(entry.n));
      const isSame = copied !== undefined && isSameBytes(copied.check, toRow(entry).check);
      if (!isSame || copied.n !== entry.n) throw new NotAsCopied(`Entry ${entry.n}`);
    }
    count += entries.length;
  }
  if ((await anew.entries.count()) !== count) throw new NotAsCopied("Another number of entries");
}

function sideOf({ file, end }: WrittenJournal, { standing }: Held): JournalSide {
  const scan = scanJournal(file, end.length);
  let step = scan.next();
  while (step.done !== true) step = scan.next();
  const { removed, lost } = standing.holes;
  const ready = { n: standing.n, removed: [...removed], lost: [...lost] };
  return { file, contents: { ...step.value, ready }, isEndDoubtful: false };
}

function isNothing(found: Omit<Differences, "notIntact">): boolean {
  const { notIntact: _notIntact, ...nothing } = noDifferences();
  return JSON.stringify(found) === JSON.stringify(nothing);
}
