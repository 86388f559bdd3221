import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CopiesBench, everyEntry } from "../../../tests/fixtures/copies/CopiesBench.ts";
import { aNewEntry, anEntry } from "../../../tests/fixtures/journal/anEntry.ts";
import type { Copies } from "./copies.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

let bench: CopiesBench;

beforeEach(() => {
  bench = new CopiesBench();
});

afterEach(async () => {
  await bench.discard();
});

const erasure = aNewEntry("erasure of x", { type: "erasure", kind: "erasure" });
const before = [anEntry(1), anEntry(2, { case: "x" }), anEntry(3), anEntry(4, { case: "x" })];
const after = [anEntry(1), anEntry(3), { ...erasure, n: 5 }];

async function aVault(): Promise<Copies> {
  const copies = await bench.open();
  await copies.append(before.map((entry) => aNewEntry(entry.id, { case: entry.case })));
  return copies;
}

function erase(copies: Copies): ReturnType<Copies["remove"]> {
  return copies.remove((entry) => entry.case === "x", [erasure]);
}

/** Everything in the database, to be put back as it was. */
async function databaseNow(): Promise<(database: VaultDatabase) => PromiseLike<unknown>> {
  const [rows, notes]: [unknown[], Parameters<VaultDatabase["meta"]["bulkPut"]>[0][number][]] = [
    [],
    [],
  ];
  await bench.inDatabase(async ({ entries, meta }) => {
    rows.push(...(await entries.toArray()));
    notes.push(...(await meta.toArray()));
  });
  return async ({ entries, meta }) => {
    await entries.clear();
    await entries.bulkPut(rows);
    await meta.bulkPut(notes);
  };
}

function journalNames(): string[] {
  return readdirSync(bench.folder).sort();
}

describe("removing", () => {
  it("takes entries out of both copies and keeps others instead", async () => {
    const copies = await aVault();

    expect(await erase(copies)).toEqual({
      ok: true,
      value: { removed: 2, kept: [{ ...erasure, n: 5 }] },
    });
    expect(await everyEntry(copies)).toEqual(after);
    expect(copies.report()).toMatchObject({ count: 3, n: 5, lost: [] });
    await copies.close();
    expect(journalNames()).toEqual(["journal-2"]);
    expect(readFileSync(bench.journalPath(), "latin1")).not.toContain("entry 2");
    expect((await bench.open()).report()).toMatchObject({
      mendedInDatabase: [],
      mendedInJournal: [],
    });
  });

  it("never gives a removed number again, whichever copy is left", async () => {
    const copies = await aVault();
    await copies.remove((entry) => entry.n > 2, []);
    await copies.close();
    await bench.deleteDatabase();
    bench.kept = undefined;

    const again = await bench.open();

    expect(again.report()).toMatchObject({ count: 2, n: 4, lost: [] });
    expect(await again.append([aNewEntry("next")])).toMatchObject({ ok: true, value: [{ n: 5 }] });
  });

  it("is not undone by an older journal that was left behind", async () => {
    const copies = await aVault();
    copyFileSync(join(bench.folder, "journal-1"), join(bench.folder, "kept"));
    await erase(copies);
    await copies.close();
    copyFileSync(join(bench.folder, "kept"), join(bench.folder, "journal-1"));

    expect(await everyEntry(await bench.open())).toEqual(after);
    expect(journalNames()).toEqual(["journal-2", "kept"]);
  });

  it("is not undone by an older journal that is all there is beside the database", async () => {
    const copies = await aVault();
    copyFileSync(join(bench.folder, "journal-1"), join(bench.folder, "kept"));
    await erase(copies);
    await copies.close();
    copyFileSync(join(bench.folder, "kept"), join(bench.folder, "journal-1"));
    truncateSync(join(bench.folder, "journal-2"), 0);

    const again = await bench.open();

    expect(await everyEntry(again)).toEqual(after);
    expect(again.report()).toMatchObject({ mendedInJournal: [[5, 5]], lost: [] });
  });

  it("goes on where the new journal was finished and the database was not", async () => {
    const copies = await aVault();
    const putBack = await databaseNow();
    copyFileSync(join(bench.folder, "journal-1"), join(bench.folder, "kept"));
    await erase(copies);
    await copies.close();
    copyFileSync(join(bench.folder, "kept"), join(bench.folder, "journal-1"));
    await bench.inDatabase(putBack);

    const again = await bench.open();

    expect(await everyEntry(again)).toEqual(after);
    expect(journalNames()).toEqual(["journal-2", "kept"]);
  });

  it("has not been where the new journal was not finished", async () => {
    const copies = await aVault();
    const putBack = await databaseNow();
    const old = join(bench.folder, "kept");
    copyFileSync(join(bench.folder, "journal-1"), old);
    await erase(copies);
    await copies.close();
    await bench.inDatabase(putBack);
    bench.kept = 4;
    const unfinished = readFileSync(join(bench.folder, "journal-2"));

    for (let size = unfinished.length - 1; size > 0; size -= 7) {
      copyFileSync(old, join(bench.folder, "journal-1"));
      writeFileSync(join(bench.folder, "journal-2"), unfinished.subarray(0, size));
      const again = await bench.open();
      expect(await everyEntry(again)).toEqual(before);
      expect(journalNames()).toEqual(["journal-1", "kept"]);
      await again.close();
    }
  });

  it("goes on after a damaged row in its way", async () => {
    const copies = await aVault();
    await bench.inDatabase(({ entries }) => entries.update(3, { kind: "changed" }));

    expect(await erase(copies)).toMatchObject({ ok: true, value: { removed: 2 } });
    expect(await everyEntry(copies)).toEqual(after);
  });

  it("takes quarantine with it when the case of it is known", async () => {
    const copies = await aVault();
    await copies.close();
    await bench.inDatabase(({ entries }) => entries.update(4, { bytes: new Uint8Array([1]) }));
    truncateSync(bench.journalPath(), readFileSync(bench.journalPath()).length - 1);
    const again = await bench.open();
    await again.byCase("x");
    expect(await again.quarantined()).toMatchObject({ ok: true, value: [{}, {}] });

    await erase(again);

    expect(await again.quarantined()).toMatchObject({ ok: true, value: [{ from: "journal" }] });
  });
});
