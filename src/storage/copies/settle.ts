import { createJournal } from "../journal/createJournal.ts";
import { type FoundJournal, findJournal } from "../journal/findJournal.ts";
import { noHoles, uniteHoles } from "../journal/holes.ts";
import { highestOf, without } from "../journal/ranges.ts";
import { readToEnd } from "../journal/readToEnd.ts";
import { adopt } from "./adopt.ts";
import { compareToEnd } from "./compareCopies.ts";
import { findDatabase } from "./findDatabase.ts";
import type { Held } from "./held.ts";
import { mend } from "./mend.ts";
import { NewerCode } from "./NewerCode.ts";
import { type DatabaseState, readState } from "./readState.ts";
import { removeOtherDatabases } from "./removeOtherDatabases.ts";
import { renewReport } from "./renewReport.ts";
import { reportMended } from "./reportMended.ts";
import type { JournalSide, Sides } from "./sides.ts";
import { trimTail } from "./trimTail.ts";

/** Whether copies that look as they were left are read through all the same. */
export type Depth = "quick" | "thorough";

/**
 * Finds both copies as they lie there, compares them, and mends them. Quick where both go on from
 * where they were left, unless it is to be thorough. What is held before does not count.
 */
export async function settle(held: Held, depth: Depth): Promise<void> {
  const { place } = held;
  held.journal?.file.close();
  held.journal = undefined;
  await openDatabase(held);
  const state = await readState(held.database);
  if (held.isReadOnly) return readOnly(held, state);
  const known = (await place.mark.kept()) ?? 0;
  const found =
    place.journalFolder && (await findJournal(place.journalFolder, place.vault, state.mark));
  try {
    const isAdopted = depth === "quick" && (await adopt(held, state, found, known));
    if (!isAdopted) await reconcile(held, state, found, known, depth);
    await removeOtherDatabases(held);
    await renewReport(held);
  } catch (error) {
    if (held.journal === undefined) found?.file.close();
    throw error;
  }
  if (held.standing.n > known) place.mark.keep(held.standing.n);
}

async function openDatabase(held: Held): Promise<void> {
  if (held.database.isOutdated) throw new DOMException("Opened by newer code", "VersionError");
  if (!held.database.isOpen()) Object.assign(held, await findDatabase(held.place.databaseName));
  const { database, place } = held;
  held.isReadOnly ||= database.isNewer || (await place.isFromNewer?.(database)) === true;
}

/** As the database stands. Where newer code keeps it otherwise there is nothing that can be read. */
async function readOnly(held: Held, { mark, holes }: DatabaseState): Promise<void> {
  if (mark === undefined) throw new NewerCode();
  held.standing = { n: mark.n, count: mark.count, holes };
  await renewReport(held);
}

async function reconcile(
  held: Held,
  state: DatabaseState,
  found: FoundJournal | undefined,
  known: number,
  depth: Depth,
): Promise<void> {
  const journal = found && sideOf(found, state, known);
  const sides = { ...sidesOf(held, state, journal, known), readsIndexes: depth === "thorough" };
  const differences = await compareToEnd(sides);
  if (found !== undefined && journal !== undefined) {
    held.journal = createJournal(found.file, found.generation, journal.contents.end);
  }
  await mend(held, sides, differences);
  reportMended(held, differences, journal?.torn);
}

function sideOf(
  found: FoundJournal,
  { mark }: DatabaseState,
  known: number,
): JournalSide & { readonly torn: number } {
  const contents = found.contents ?? readToEnd(found.file);
  return { file: found.file, ...trimTail(contents, mark?.n, known) };
}

function sidesOf(
  { database, place }: Held,
  state: DatabaseState,
  journal: JournalSide | undefined,
  known: number,
): Sides {
  const holes = uniteHoles(state.holes, journal?.contents.ready ?? noHoles);
  const highest = [state.mark?.n ?? 0, state.highest, journal?.contents.n ?? 0, known];
  const inTail = journal?.contents.tail?.places.keys() ?? [];
  return {
    database,
    journal,
    wantsJournal: place.journalFolder !== undefined,
    holes: { ...holes, lost: without(holes.lost, holes.removed) },
    n: Math.max(...highest, ...inTail, highestOf(holes.removed), highestOf(holes.lost)),
    isIntact: place.isIntact,
    asksAll: false,
    readsIndexes: false,
  };
}
