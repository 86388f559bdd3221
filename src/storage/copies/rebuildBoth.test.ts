import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CopiesBench, everyEntry } from "../../../tests/fixtures/copies/CopiesBench.ts";
import { FaultyStorage } from "../../../tests/fixtures/copies/FaultyStorage.ts";
import { aNewEntry, anEntry } from "../../../tests/fixtures/journal/anEntry.ts";
import { openDiskFolder } from "../../../tests/fixtures/journal/openDiskFolder.ts";
import type { JournalFolder } from "../journal/journalFolder.ts";
import type { Copies } from "./copies.ts";
import { databaseNames, databasesThere } from "./databaseNames.ts";
import { VaultDatabase } from "./VaultDatabase.ts";

let bench: CopiesBench;

beforeEach(() => {
  bench = new CopiesBench();
});

afterEach(async () => {
  await bench.discard();
});

const nothing = (): void => undefined;
const all = [anEntry(1), anEntry(3), anEntry(4)];

/** Four entries, of which the second has been removed. */
async function aVault(parts?: Parameters<CopiesBench["open"]>[0]): Promise<Copies> {
  const copies = await bench.open(parts);
  await copies.append([1, 2, 3, 4].map((n) => aNewEntry(`entry ${n}`)));
  await copies.remove(({ n }) => n === 2, []);
  return copies;
}

function journalNames(): string[] {
  return readdirSync(bench.folder).sort();
}

const odd = (): string => databaseNames(bench.databaseName)[0];
const even = (): string => databaseNames(bench.databaseName)[1];

/** All that lies in a database, to be put into another one of that name. */
async function dumpOf(name: string): Promise<() => Promise<void>> {
  const database = new VaultDatabase(name);
  await database.open();
  const keys = await database.entries.toCollection().primaryKeys();
  const [rows, notes] = [await database.entries.toArray(), await database.meta.toArray()];
  database.close();
  expect(keys).toHaveLength(rows.length);
  return async () => {
    const anew = new VaultDatabase(name);
    await anew.open();
    await anew.entries.bulkPut(rows);
    await anew.meta.bulkPut(notes);
    anew.close();
  };
}

describe("rebuilding", () => {
  it("puts all there is into a new database and a new journal, and deletes the old ones", async () => {
    const copies = await aVault();
    const progress: number[][] = [];

    const rebuilt = await copies.rebuild((...step) => progress.push(step));

    expect(rebuilt).toMatchObject({ ok: true, value: { count: 3, n: 4, rebuiltAt: 4, lost: [] } });
    expect(await everyEntry(copies)).toEqual(all);
    expect(progress.at(-1)).toEqual([8, 8]);
    expect(await databasesThere(bench.databaseName)).toEqual([even()]);
    await copies.append([aNewEntry("entry 5")]);
    await copies.close();
    expect(journalNames()).toEqual(["journal-3"]);

    const again = await bench.open();
    expect(await everyEntry(again)).toEqual([...all, anEntry(5)]);
    expect(again.report()).toMatchObject({
      rebuiltAt: 4,
      mendedInDatabase: [],
      mendedInJournal: [],
    });
    await again.rebuild(nothing);
    expect(await databasesThere(bench.databaseName)).toEqual([odd()]);
    expect(await everyEntry(again)).toEqual([...all, anEntry(5)]);
  });

  it("takes over what is whole in one copy only, and what is left of what is damaged", async () => {
    const copies = await aVault();
    await bench.inDatabase(async ({ entries }) => {
      await entries.delete(1);
      await entries.update(3, { bytes: new Uint8Array([1]) });
    });

    await copies.rebuild(nothing);

    expect(await everyEntry(copies)).toEqual(all);
    expect(copies.report()).toMatchObject({ lost: [], quarantined: [], isOldLeft: false });
  });

  it("keeps one copy where there is one", async () => {
    const copies = await aVault({ journalFolder: undefined });
    expect(await copies.rebuild(nothing)).toMatchObject({ ok: true });
    await copies.close();

    const again = await bench.open({ journalFolder: undefined });
    expect(await everyEntry(again)).toEqual(all);
    expect(await databasesThere(bench.databaseName)).toEqual([even()]);
  });

  it("lets what is written meanwhile wait, and puts it into the new ones", async () => {
    const copies = await aVault();
    const rebuilding = copies.rebuild(nothing);
    const appending = copies.append([aNewEntry("entry 5")]);
    const reading = copies.get(5);

    expect(await rebuilding).toMatchObject({ ok: true });
    expect(await appending).toMatchObject({ ok: true });
    expect(await reading).toMatchObject({ ok: true, value: { n: 5 } });
    await copies.close();
    expect(await everyEntry(await bench.open())).toEqual([...all, anEntry(5)]);
  });

  it("is not done where what is read back is not what was written", async () => {
    const real = openDiskFolder(bench.folder);
    let isLying = false;
    const lying: JournalFolder = {
      ...real,
      open: async (name) => {
        const file = await real.open(name);
        const write: typeof file.write = (at, bytes) => {
          const others = bytes.slice();
          if (isLying && at > 0) others[40] = (others[40] ?? 0) ^ 1;
          file.write(at, others);
        };
        return { ...file, write };
      },
    };
    const copies = await aVault({ journalFolder: lying });
    isLying = true;

    const refused = await copies.rebuild(nothing);

    expect(refused).toMatchObject({ ok: false, issues: [{ code: "storage/rebuild-differs" }] });
    isLying = false;
    expect(await everyEntry(copies)).toEqual(all);
    expect(await databasesThere(bench.databaseName)).toEqual([odd()]);
    expect(journalNames()).toEqual(["journal-2"]);
  });

  it("is not taken for done where a crash left the new database without its mark", async () => {
    const copies = await aVault();
    await copies.close();
    const unfinished = new VaultDatabase(even());
    await unfinished.open();
    await unfinished.entries.bulkPut([{ n: 1, id: "half" }]);
    unfinished.close();

    const again = await bench.open();

    expect(await everyEntry(again)).toEqual(all);
    expect(await databasesThere(bench.databaseName)).toEqual([odd()]);
  });

  it("counts where a crash left the old database beside it, and that one goes at the next start", async () => {
    const copies = await aVault();
    const putBack = await dumpOf(odd());
    await copies.rebuild(nothing);
    await copies.append([aNewEntry("entry 5")]);
    await copies.remove(({ n }) => n === 1, []);
    await copies.close();
    await putBack();

    const again = await bench.open();

    expect(await everyEntry(again)).toEqual([anEntry(3), anEntry(4), anEntry(5)]);
    expect(again.report()).toMatchObject({ isOldLeft: false, lost: [], mendedInDatabase: [] });
    expect(await databasesThere(bench.databaseName)).toEqual([even()]);
  });

  it("finds the database where the browser does not tell which ones there are", async () => {
    const copies = await aVault();
    await copies.rebuild(nothing);
    await copies.close();
    const real: unknown = Reflect.get(IDBFactory.prototype, "databases");
    IDBFactory.prototype.databases = async () =>
      Promise.reject(new DOMException("", "UnknownError"));

    const again = await bench.open({ journalFolder: undefined });

    Object.assign(IDBFactory.prototype, { databases: real });
    expect(await everyEntry(again)).toEqual(all);
    expect(await databasesThere(bench.databaseName)).toEqual([even()]);
  });

  it("tells of an old database that the browser does not delete, and deletes it at the next start", async () => {
    const copies = await aVault();
    const real: IDBFactory["deleteDatabase"] = Reflect.get(IDBFactory.prototype, "deleteDatabase");
    function deleteDatabase(this: IDBFactory, name: string): IDBOpenDBRequest {
      if (name !== odd()) return real.call(this, name);
      throw new DOMException("As if it could not", "UnknownError");
    }
    Object.assign(IDBFactory.prototype, { deleteDatabase });

    const rebuilt = await copies.rebuild(nothing);

    Object.assign(IDBFactory.prototype, { deleteDatabase: real });
    expect(rebuilt).toMatchObject({ ok: true, value: { isOldLeft: true } });
    expect(await everyEntry(copies)).toEqual(all);
    await copies.close();
    expect((await bench.open()).report().isOldLeft).toBe(false);
    expect(await databasesThere(bench.databaseName)).toEqual([even()]);
  });

  it("leaves nothing of what was removed before it in any file it writes", async () => {
    const copies = await aVault();
    await copies.rebuild(nothing);
    await copies.close();

    expect(readFileSync(join(bench.folder, "journal-3"), "latin1")).not.toContain("entry 2");
  });

  it("leaves the old vault or the new one after any failing call, whole, and works", async () => {
    for (let at = 1; ; at += 1) {
      const faulty = new FaultyStorage();
      faulty.enterIndexedDB();
      const journalFolder = faulty.folder(openDiskFolder(bench.folder));
      const copies = await aVault({ journalFolder });
      faulty.begin({
        at,
        fault: at % 3 === 0 ? "done" : "refused",
        name: "DataError",
        isCrash: at % 2 === 0,
      });
      const rebuilt = await copies.rebuild(nothing);
      const { hit } = faulty;
      faulty.bury();
      faulty.leave();
      // After a crash there is nobody left to show it.
      const shown = at % 2 === 1 ? await everyEntry(copies) : all;
      expect(shown, `call ${at}`).toEqual(all);
      await copies.close();

      const again = await bench.open();
      expect(await everyEntry(again), `call ${at}, ${hit ?? "none"}`).toEqual(all);
      expect(again.report()).toMatchObject({ lost: [], quarantined: [], isOldLeft: false });
      // After an issue it may be done all the same.
      expect([4, rebuilt.ok ? 4 : 0]).toContain(again.report().rebuiltAt);
      expect(await databasesThere(bench.databaseName)).toHaveLength(1);
      expect(journalNames()).toHaveLength(1);
      expect(await again.append([aNewEntry("entry 5")])).toMatchObject({ ok: true });
      await again.destroy();
      bench.kept = undefined;
      if (hit === undefined) break;
    }
  });
});
