import type { FileWindow } from "../journal/createFileWindow.ts";
import type { Entry } from "../journal/entry.ts";
import { isSameBytes } from "../journal/isSameBytes.ts";
import type { Place } from "../journal/journalContents.ts";
import { holds } from "../journal/ranges.ts";
import { readEntryAt } from "../journal/readEntryAt.ts";
import type { Differences } from "./differences.ts";
import { type EntryRow, fromRow, intactRow } from "./entryRow.ts";
import { addToFiling, type Filing } from "./findMisfiled.ts";
import { remainsOf } from "./remainsOf.ts";
import type { Sides } from "./sides.ts";

/** What is seen of a number in either copy. */
interface Sight {
  readonly n: number;
  readonly row: unknown;
  readonly place: Place | undefined;
  readonly bytesAt: FileWindow | undefined;
  /** Where whole rows are noted, if their indexes are to be looked at. */
  readonly filing: Filing | undefined;
}

/** Adds what must be done about a number; false when there is nothing at all of it in either. */
export async function judgeNumber(
  sides: Sides,
  sight: Sight,
  found: Differences,
): Promise<boolean> {
  const { n, row, place } = sight;
  if (holds(sides.holes.removed, n)) {
    if (row !== undefined) found.leftOver.push(n);
    found.isJournalDirty ||= place !== undefined;
    return true;
  }
  const whole = intactRow(row);
  const isWhole = await judgeWhole(sides, sight, whole?.n === n ? whole : undefined, found);
  if (isWhole && holds(sides.holes.lost, n)) found.recovered.push(n);
  if (!isWhole && row !== undefined) found.quarantined.push(remainsOf(n, row));
  return isWhole || row !== undefined;
}

/** The same for what is whole; false when it is so in neither. */
async function judgeWhole(
  sides: Sides,
  sight: Sight,
  kept: EntryRow | undefined,
  found: Differences,
): Promise<boolean> {
  const { place, filing } = sight;
  if (kept === undefined) {
    if (place !== undefined) await takeFromJournal(sides, sight, place, found);
    return place !== undefined;
  }
  if (filing !== undefined) addToFiling(filing, kept);
  if (place === undefined) await takeFromDatabase(sides, kept, found);
  else await judgeBoth(sides, sight, kept, place, found);
  return true;
}

async function judgeBoth(
  sides: Sides,
  sight: Sight,
  kept: EntryRow,
  place: Place,
  found: Differences,
): Promise<void> {
  const { n } = sight;
  const isSame = isSameBytes(kept.check, place.check);
  if (isSame && !sides.asksAll) return;
  const inDatabase = await sides.isIntact(fromRow(kept));
  if (isSame) {
    if (!inDatabase) found.notIntact.push(n);
    return;
  }
  const other = entryAt(sight, place);
  const inJournal = other !== undefined && (await sides.isIntact(other));
  if (inJournal) found.fromJournal.push(n);
  if (inJournal && inDatabase) found.renumbered.push(fromRow(kept));
  else if (inDatabase) found.fromDatabase.push(n);
  else if (!inJournal) found.notIntact.push(n);
}

async function takeFromDatabase(sides: Sides, kept: EntryRow, found: Differences): Promise<void> {
  if (sides.wantsJournal) found.fromDatabase.push(kept.n);
  if (sides.asksAll && !(await sides.isIntact(fromRow(kept)))) found.notIntact.push(kept.n);
}

async function takeFromJournal(
  sides: Sides,
  sight: Sight,
  place: Place,
  found: Differences,
): Promise<void> {
  found.fromJournal.push(sight.n);
  if (!sides.asksAll) return;
  const entry = entryAt(sight, place);
  if (entry === undefined || !(await sides.isIntact(entry))) found.notIntact.push(sight.n);
}

function entryAt({ bytesAt }: Sight, place: Place): Entry | undefined {
  return bytesAt === undefined ? undefined : readEntryAt(bytesAt, place);
}
