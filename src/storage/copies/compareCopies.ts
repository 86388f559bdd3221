import { createFileWindow } from "../journal/createFileWindow.ts";
import type { JournalContents } from "../journal/journalContents.ts";
import { accountForMissing } from "./accountForMissing.ts";
import { type Differences, noDifferences } from "./differences.ts";
import { createFiling, findMisfiled } from "./findMisfiled.ts";
import { judgeNumber } from "./judgeNumber.ts";
import { readRows } from "./readRows.ts";
import type { Sides } from "./sides.ts";

const sliceLength = 500;

/**
 * Compares the copies number by number. Changes nothing; gives what must be done. Stops after each
 * slice to tell the highest number it has seen.
 */
export async function* compareCopies(sides: Sides): AsyncGenerator<number, Differences> {
  const { database, journal, n } = sides;
  const found = noDifferences();
  const missing: number[] = [];
  const bytesAt = journal === undefined ? undefined : createFileWindow(journal.file);
  const filing = sides.readsIndexes ? createFiling() : undefined;
  for (let first = 1; first <= n; first += sliceLength) {
    const last = Math.min(n, first + sliceLength - 1);
    const rows = await readRows(database, first, last);
    for (let number = first; number <= last; number += 1) {
      const place = journal?.contents.places.get(number);
      const sight = { n: number, row: rows.get(number), place, bytesAt, filing };
      if (!(await judgeNumber(sides, sight, found))) missing.push(number);
    }
    yield last;
  }
  if (filing !== undefined) {
    const search = findMisfiled(database, filing);
    let step = await search.next();
    for (; step.done !== true; step = await search.next()) yield n;
    found.misfiled.push(...step.value);
  }
  found.isJournalDirty ||= journal !== undefined && isDamaged(journal.contents);
  accountForMissing(sides, missing, found);
  return found;
}

/** The same, without stopping on the way. */
export async function compareToEnd(sides: Sides): Promise<Differences> {
  const comparison = compareCopies(sides);
  let step = await comparison.next();
  while (step.done !== true) step = await comparison.next();
  return step.value;
}

function isDamaged({ header, ready, damage, tail }: JournalContents): boolean {
  return header === undefined || ready === undefined || damage.length > 0 || tail !== undefined;
}
