import "fake-indexeddb/auto";

import { isDeepStrictEqual } from "node:util";
import type { Copies } from "../../src/storage/copies/copies.ts";
import { openCopies } from "../../src/storage/copies/openCopies.ts";
import type { Entry } from "../../src/storage/journal/entry.ts";
import { countOf, holds, unite } from "../../src/storage/journal/ranges.ts";
import { CopiesBench, everyEntry } from "../fixtures/copies/CopiesBench.ts";
import { aNewEntry } from "../fixtures/journal/anEntry.ts";
import { seededChoice } from "../fixtures/seededChoice.ts";
import { fillCopies, isIntact } from "./fillCopies.ts";
import { harmDatabase, harmJournal } from "./harmCopies.ts";

export interface Corruption {
  readonly harm: readonly string[];
  readonly isBoth: boolean;
  /** Acknowledged entries that are not there, or not as they were. */
  readonly lost: readonly number[];
  /** Those of them that nothing tells of. */
  readonly silent: readonly number[];
  /** What else is wrong afterwards; nothing should be. */
  readonly wrong: readonly string[];
}

/**
 * Fills a vault, harms one copy of it or both, and opens it again: all that follows from the seed.
 * The kept mark survives.
 */
export async function corruptCopies(seed: number): Promise<Corruption> {
  const choice = seededChoice(seed);
  const bench = new CopiesBench();
  try {
    const copies = await bench.open({ isIntact });
    const there = await fillCopies(copies, choice);
    await copies.close();
    const target = choice.oneOf(["journal", "database", "both"]);
    const harm: string[] = [];
    for (let times = 1 + choice.below(3); times > 0; times -= 1) {
      if (target !== "journal") harm.push(await harmDatabase(bench, choice));
      const isThere = !harm.includes("journal: deleted");
      if (target !== "database" && isThere) harm.push(harmJournal(bench, choice));
      if (harm.includes("database: emptied")) break;
    }
    return {
      harm,
      isBoth: target === "both",
      ...(await findings(bench, there, target === "both")),
    };
  } finally {
    await bench.discard();
  }
}

async function findings(
  bench: CopiesBench,
  there: ReadonlyMap<number, Entry>,
  isBoth: boolean,
): Promise<Omit<Corruption, "harm" | "isBoth">> {
  const opened = await openCopies(bench.place({ isIntact }));
  // An opening that fails says so: what is lost by it is not lost in silence.
  if (!opened.ok) return { lost: [...there.keys()], silent: [], wrong: ["not opened"] };
  const copies = opened.value;
  const verified = await copies.verify(() => undefined);
  const wrong = verified.ok ? [] : ["not verified"];
  const found = await everyEntry(copies);
  const lost = [...there.values()].filter((entry) => !found.some((one) => isSameEntry(one, entry)));
  const { lost: told, quarantined, notIntact } = copies.report();
  const named = unite(unite(told, quarantined), notIntact);
  if (found.some(({ n }) => holds(told, n))) wrong.push("says that something is lost which is not");
  // Where both are harmed, what was removed may look lost: that it was is written in both alone.
  const isAlarm = !isBoth && countOf(named) > 0;
  if (isAlarm && lost.length === 0) wrong.push("tells of a loss that is none");
  const silent = lost.filter(({ n }) => !holds(named, n)).map(({ n }) => n);
  wrong.push(...(await afterwards(bench, copies, found)));
  return { lost: lost.map(({ n }) => n), silent, wrong };
}

/** Whether it works as if nothing had been, and both copies hold the same. */
async function afterwards(
  bench: CopiesBench,
  copies: Copies,
  found: readonly Entry[],
): Promise<string[]> {
  const wrong: string[] = [];
  const appended = await copies.append([aNewEntry("afterwards")]);
  if (!appended.ok) wrong.push("nothing can be appended");
  const expected = [...found, ...(appended.ok ? appended.value : [])];
  await copies.close();

  const again = await bench.open({ isIntact });
  if (!isSameList(await everyEntry(again), expected)) wrong.push("differs after a start");
  if (again.report().isJournalNew || again.report().mendedInDatabase.length > 0) {
    wrong.push("was mended twice");
  }
  await again.close();
  const database = await bench.open({ isIntact, journalFolder: undefined });
  if (!isSameList(await everyEntry(database), expected)) wrong.push("differs in the database");
  await database.close();
  await bench.deleteDatabase();
  const journal = await bench.open({ isIntact });
  if (!isSameList(await everyEntry(journal), expected)) wrong.push("differs in the journal");
  await journal.close();
  return wrong;
}

function isSameList(a: readonly Entry[], b: readonly Entry[]): boolean {
  return (
    a.length === b.length && a.every((entry, i) => b[i] !== undefined && isSameEntry(entry, b[i]))
  );
}

function isSameEntry(a: Entry, b: Entry): boolean {
  return isDeepStrictEqual({ ...a, bytes: [...a.bytes] }, { ...b, bytes: [...b.bytes] });
}
