import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CopiesBench, everyEntry } from "../../../tests/fixtures/copies/CopiesBench.ts";
import { aNewEntry, anEntry, bytesOf } from "../../../tests/fixtures/journal/anEntry.ts";
import { highestOf } from "../journal/ranges.ts";
import type { Copies } from "./copies.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

let bench: CopiesBench;

beforeEach(() => {
  bench = new CopiesBench();
});

afterEach(async () => {
  await bench.discard();
});

const three = [anEntry(1), anEntry(2), anEntry(3)];

/** A vault with three entries, of which the last two were one append; closed. */
async function aVault(): Promise<void> {
  const copies = await bench.open();
  await copies.append([aNewEntry("entry 1")]);
  await copies.append([aNewEntry("entry 2"), aNewEntry("entry 3")]);
  await copies.close();
}

/** That it works: what is appended now is there after a start, in the database and in the journal. */
async function expectWorking(copies: Copies, entries: readonly unknown[]): Promise<void> {
  const appended = await copies.append([aNewEntry("next")]);
  const added = appended.ok ? appended.value : [];
  expect(added).toHaveLength(1);
  await copies.close();
  const again = await bench.open();
  expect(await everyEntry(again)).toEqual([...entries, ...added]);
  expect(again.report()).toMatchObject({ mendedInDatabase: [], mendedInJournal: [], tornBytes: 0 });
  await again.close();
  await bench.deleteDatabase();
  const fromJournal = await bench.open();
  expect(await everyEntry(fromJournal)).toEqual([...entries, ...added]);
}

type Notes = Parameters<VaultDatabase["meta"]["bulkPut"]>[0];

async function notesNow(): Promise<Notes> {
  let notes: Notes = [];
  await bench.inDatabase(async ({ meta }) => {
    notes = await meta.toArray();
  });
  return notes;
}

/** The database as it was before those entries came. */
async function setBack(notes: Notes, numbers: number[]): Promise<void> {
  await bench.inDatabase(async ({ entries, meta }) => {
    await entries.bulkDelete(numbers);
    await meta.bulkPut(notes);
  });
}

describe("openCopies", () => {
  it("begins with nothing on a first run", async () => {
    const copies = await bench.open();

    expect(copies.report()).toMatchObject({ found: "nothing", count: 0, n: 0, journal: "kept" });
    await expectWorking(copies, []);
  });

  it("opens as it was left when all agree", async () => {
    await aVault();

    const copies = await bench.open();

    expect(copies.report()).toEqual({
      found: "entries",
      count: 3,
      n: 3,
      rebuiltAt: 0,
      isOldLeft: false,
      journal: "kept",
      mendedInDatabase: [],
      mendedInJournal: [],
      isDatabaseNew: false,
      isJournalNew: false,
      tornBytes: 0,
      quarantined: [],
      notIntact: [],
      lost: [],
    });
    expect(await everyEntry(copies)).toEqual(three);
    await expectWorking(copies, three);
  });

  it("fills an empty database from the journal", async () => {
    await aVault();
    await bench.deleteDatabase();

    const copies = await bench.open();

    expect(copies.report()).toMatchObject({ found: "entries", mendedInDatabase: [[1, 3]] });
    await expectWorking(copies, three);
  });

  it("fills a database that was set back", async () => {
    const copies = await bench.open();
    await copies.append([aNewEntry("entry 1")]);
    const notes = await notesNow();
    await copies.append([aNewEntry("entry 2"), aNewEntry("entry 3")]);
    await copies.close();
    await setBack(notes, [2, 3]);

    const again = await bench.open();

    expect(again.report()).toMatchObject({ mendedInDatabase: [[2, 3]] });
    await expectWorking(again, three);
  });

  it("writes a deleted journal anew", async () => {
    await aVault();
    rmSync(bench.journalPath());

    const copies = await bench.open();

    expect(copies.report()).toMatchObject({ mendedInJournal: [[1, 3]], isJournalNew: true });
    await expectWorking(copies, three);
  });

  it("mends a journal that ends anywhere, and loses nothing", async () => {
    const small = await bench.open();
    const entries = ["a", "b", "c"].map((id) => aNewEntry(id, { bytes: bytesOf("") }));
    await small.append(entries.slice(0, 1));
    await small.append(entries.slice(1));
    const kept = await everyEntry(small);
    await small.close();
    const all = readFileSync(bench.journalPath());

    for (let size = 0; size < all.length; size += 1) {
      writeFileSync(bench.journalPath(), all);
      truncateSync(bench.journalPath(), size);
      const copies = await bench.open();

      expect(await everyEntry(copies)).toEqual(kept);
      expect(copies.report()).toMatchObject({ isJournalNew: true, lost: [], quarantined: [] });
      expect(highestOf(copies.report().mendedInJournal)).toBe(3);
      await copies.close();
    }
  });

  it("cuts a torn append off, wherever it was torn", async () => {
    await aVault();
    const before = readFileSync(bench.journalPath());
    const notes = await notesNow();
    const copies = await bench.open();
    await copies.append([aNewEntry("half"), aNewEntry("way")]);
    await copies.close();
    const all = readFileSync(bench.journalPath());
    bench.kept = 3;

    for (let size = before.length + 1; size < all.length; size += 1) {
      writeFileSync(bench.journalPath(), all);
      truncateSync(bench.journalPath(), size);
      await setBack(notes, [4, 5]);
      const again = await bench.open();

      expect(again.report()).toMatchObject({
        tornBytes: size - before.length,
        isJournalNew: false,
        mendedInDatabase: [],
      });
      expect(await everyEntry(again)).toEqual(three);
      expect(readFileSync(bench.journalPath())).toEqual(before);
      await again.close();
    }
  });

  it("completes an append that reached the journal whole, and no other copy", async () => {
    await aVault();
    const notes = await notesNow();
    const copies = await bench.open();
    const appended = await copies.append([aNewEntry("whole"), aNewEntry("append")]);
    await copies.close();
    await setBack(notes, [4, 5]);
    bench.kept = 3;

    const again = await bench.open();

    const added = appended.ok ? appended.value : [];
    expect(again.report()).toMatchObject({ mendedInDatabase: [[4, 5]], n: 5, isJournalNew: false });
    await expectWorking(again, [...three, ...added]);
  });

  it("says that data has gone when only the mark is left, and goes on behind it", async () => {
    await aVault();
    await bench.deleteDatabase();
    rmSync(bench.journalPath());

    const copies = await bench.open();

    expect(copies.report()).toMatchObject({ found: "gone", count: 0, n: 3, lost: [[1, 3]] });
    const again = await copies.append([aNewEntry("restored")]);
    expect(again).toMatchObject({ ok: true, value: [{ n: 4 }] });
    await copies.close();
    const later = await bench.open();
    expect(later.report()).toMatchObject({ found: "entries", lost: [[1, 3]] });
    expect(await later.settleLoss()).toMatchObject({ ok: true });
    await later.close();
    await bench.deleteDatabase();
    expect((await bench.open()).report()).toMatchObject({ found: "entries", lost: [], n: 4 });
  });

  it("says how many are lost when both copies end before the mark", async () => {
    await aVault();
    bench.kept = 7;

    const copies = await bench.open();

    expect(copies.report()).toMatchObject({ found: "entries", count: 3, lost: [[4, 7]] });
    expect(await everyEntry(copies)).toEqual(three);
  });

  it("cannot tell a first run from one where all three are gone", async () => {
    await aVault();
    await bench.deleteDatabase();
    rmSync(bench.journalPath());
    bench.kept = undefined;

    expect((await bench.open()).report()).toMatchObject({ found: "nothing" });
  });

  it("keeps one copy where there is no journal, says so, and makes the other when it can", async () => {
    const copies = await bench.open({ journalFolder: undefined });
    expect(copies.report()).toMatchObject({ found: "nothing", journal: "unavailable" });
    await copies.append([aNewEntry("entry 1")]);
    await copies.append([aNewEntry("entry 2"), aNewEntry("entry 3")]);
    await copies.close();
    const again = await bench.open({ journalFolder: undefined });
    expect(await everyEntry(again)).toEqual(three);
    await again.close();

    const both = await bench.open();

    expect(both.report()).toMatchObject({ journal: "kept", mendedInJournal: [[1, 3]] });
    await expectWorking(both, three);
  });
});
