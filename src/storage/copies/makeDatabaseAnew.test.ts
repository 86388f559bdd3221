import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CopiesBench, everyEntry } from "../../../tests/fixtures/copies/CopiesBench.ts";
import { aNewEntry, anEntry } from "../../../tests/fixtures/journal/anEntry.ts";
import { openDiskFolder } from "../../../tests/fixtures/journal/openDiskFolder.ts";
import { noteFrame } from "../journal/createJournal.ts";
import { noHoles } from "../journal/holes.ts";
import type { JournalFolder } from "../journal/journalFolder.ts";
import { writeJournalAnew } from "../journal/writeJournalAnew.ts";
import { databasesThere } from "./databaseNames.ts";
import { openCopies } from "./openCopies.ts";

let bench: CopiesBench;
const real = Object.fromEntries(
  (["open", "deleteDatabase"] as const).map((name) => [
    name,
    Reflect.get(IDBFactory.prototype, name),
  ]),
);

beforeEach(async () => {
  bench = new CopiesBench();
  const copies = await bench.open();
  await copies.append([aNewEntry("entry 1"), aNewEntry("entry 2"), aNewEntry("entry 3")]);
  await copies.close();
});

afterEach(async () => {
  Object.assign(IDBFactory.prototype, real);
  await bench.discard();
});

const three = [anEntry(1), anEntry(2), anEntry(3)];

/** As browsers do with a file they cannot read: opening fails until the database is deleted. */
function breakDatabase(): void {
  const open = (): never => {
    throw new DOMException("Internal error opening backing store", "UnknownError");
  };
  function deleteDatabase(this: IDBFactory, name: string): IDBOpenDBRequest {
    Object.assign(IDBFactory.prototype, real);
    return this.deleteDatabase(name);
  }
  Object.assign(IDBFactory.prototype, { open, deleteDatabase });
}

describe("a database the browser cannot open", () => {
  it("is made anew from the journal", async () => {
    breakDatabase();

    const copies = await bench.open();

    expect(await everyEntry(copies)).toEqual(three);
    expect(copies.report()).toMatchObject({
      isDatabaseNew: true,
      mendedInDatabase: [[1, 3]],
      lost: [],
    });
  });

  it("is made anew from the journal after a rebuild as well", async () => {
    const rebuilt = await bench.open();
    await rebuilt.rebuild(() => undefined);
    await rebuilt.close();
    breakDatabase();

    const copies = await bench.open();

    expect(await everyEntry(copies)).toEqual(three);
    expect(copies.report()).toMatchObject({ isDatabaseNew: true, rebuiltAt: 0, lost: [] });
    expect(await databasesThere(bench.databaseName)).toEqual([bench.databaseName]);
  });

  it("is told of when it cannot be deleted either, and made anew once it is gone", async () => {
    const stuck = (): never => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    };
    Object.assign(IDBFactory.prototype, { open: stuck, deleteDatabase: stuck });
    const refused = await openCopies(bench.place());
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "storage/database-stuck" }] });

    Object.assign(IDBFactory.prototype, real);
    await bench.deleteDatabase();
    const copies = await bench.open();
    expect(await everyEntry(copies)).toEqual(three);
    expect(copies.report()).toMatchObject({ mendedInDatabase: [[1, 3]], lost: [] });
  });

  it("is left alone when the journal is damaged too, until a person says to go on", async () => {
    truncateSync(bench.journalPath(), readFileSync(bench.journalPath()).length - 1);
    breakDatabase();

    const refused = await openCopies(bench.place());
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "storage/both-damaged" }] });

    const copies = await bench.open({ salvage: true });
    expect(await everyEntry(copies)).toMatchObject([{ n: 1 }, { n: 2 }, { type: "quarantine" }]);
    expect(copies.report()).toMatchObject({ isDatabaseNew: true, quarantined: [[3, 3]] });
  });
});

describe("openCopies", () => {
  it("says that another window has the journal", async () => {
    const real = openDiskFolder(bench.folder);
    const held: JournalFolder = {
      ...real,
      open: () => Promise.reject(new DOMException("Held", "NoModificationAllowedError")),
    };

    const refused = await openCopies(bench.place({ journalFolder: held }));

    expect(refused).toMatchObject({ ok: false, issues: [{ code: "storage/other-tab" }] });
  });

  it("reads neither another vault's journal nor one of a newer version", async () => {
    const folder = openDiskFolder(bench.folder);
    const journal = { vault: "another", generation: 2, slices: [], n: 0, holes: noHoles };
    (await writeJournalAnew(folder, journal)).file.close();

    const refused = await openCopies(bench.place());
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "storage/failed" }] });

    const newer = noteFrame("header", { v: 2, vault: "v", generation: 3 });
    writeFileSync(join(bench.folder, "journal-3"), newer);
    const refusedToo = await openCopies(bench.place());
    expect(refusedToo).toMatchObject({ ok: false, issues: [{ code: "storage/newer-version" }] });
  });

  it("stops writing once newer code has opened the database", async () => {
    const copies = await bench.open();
    const newer = indexedDB.open(bench.databaseName, 999);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });

    const refused = await copies.append([aNewEntry("late")]);

    expect(refused).toMatchObject({ ok: false, issues: [{ code: "storage/newer-version" }] });
    expect(copies.isOutdated()).toBe(true);
    newer.result.close();
  });

  it("lets go of both copies, and deletes them as a whole", async () => {
    const copies = await bench.open();
    await copies.close();
    expect(await copies.append([aNewEntry("late")])).toMatchObject({ ok: false });
    const again = await bench.open();

    expect(await again.destroy()).toEqual({ ok: true, value: undefined });

    expect(await openDiskFolder(bench.folder).list()).toEqual([]);
    bench.kept = undefined;
    expect((await bench.open()).report()).toMatchObject({ found: "nothing" });
  });
});
