import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CopiesBench, everyEntry } from "../../../tests/fixtures/copies/CopiesBench.ts";
import { aNewEntry, anEntry, bytesOf } from "../../../tests/fixtures/journal/anEntry.ts";
import { openDiskFolder } from "../../../tests/fixtures/journal/openDiskFolder.ts";
import { isIntact } from "../../../tests/storage/fillCopies.ts";
import type { Entry } from "../journal/entry.ts";
import { noHoles } from "../journal/holes.ts";
import { writeJournalAnew } from "../journal/writeJournalAnew.ts";
import type { Copies } from "./copies.ts";
import { toRow } from "./entryRow.ts";

let bench: CopiesBench;

beforeEach(() => {
  bench = new CopiesBench();
});

afterEach(async () => {
  await bench.discard();
});

const three = [anEntry(1), anEntry(2), anEntry(3)];

async function aVault(): Promise<void> {
  const copies = await bench.open();
  await copies.append([aNewEntry("entry 1"), aNewEntry("entry 2"), aNewEntry("entry 3")]);
  await copies.close();
}

async function flipInDatabase(n: number): Promise<void> {
  await bench.inDatabase(async ({ entries }) => {
    const row = (await entries.get(n)) as Entry;
    row.bytes[0] = (row.bytes[0] ?? 0) ^ 1;
    await entries.put(row);
  });
}

function flipInJournal(n: number): void {
  const journal = readFileSync(bench.journalPath());
  const at = journal.lastIndexOf(`entry ${n}`);
  journal[at] = (journal[at] ?? 0) ^ 1;
  writeFileSync(bench.journalPath(), journal);
}

/** A journal that holds these entries, whatever the database has. */
async function replaceJournal(entries: readonly Entry[]): Promise<void> {
  const journal = await writeJournalAnew(openDiskFolder(bench.folder), {
    vault: "v",
    generation: 9,
    slices: [entries],
    n: 3,
    holes: noHoles,
  });
  journal.file.close();
}

async function verified(copies: Copies): Promise<ReturnType<Copies["report"]>> {
  const report = await copies.verify(() => undefined);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value;
}

interface RawIndex {
  readonly records: {
    readonly delete: (key: string) => unknown;
    readonly put: (record: { readonly key: string; readonly value: number }) => unknown;
  };
}

/** The index itself, which IndexedDB gives nobody: a database in memory has it all the same. */
function rawIndexOf(database: IDBDatabase, name: string): RawIndex {
  const { rawObjectStores } = Reflect.get(database, "_rawDatabase") as {
    readonly rawObjectStores: ReadonlyMap<string, { rawIndexes: ReadonlyMap<string, RawIndex> }>;
  };
  const index = rawObjectStores.get("entries")?.rawIndexes.get(name);
  if (index === undefined) throw new Error(`No index ${name}`);
  return index;
}

describe("a damaged entry", () => {
  it("is taken from the journal when it is read", async () => {
    await aVault();
    await flipInDatabase(2);
    const copies = await bench.open();
    const told: unknown[] = [];
    copies.onReport((report) => told.push(report.mendedInDatabase));

    expect(await copies.byCase("c")).toEqual({ ok: true, value: three });
    expect(told).toEqual([[[2, 2]]]);
  });

  it("is taken from the database when both are verified", async () => {
    await aVault();
    flipInJournal(2);
    const copies = await bench.open();

    expect(await verified(copies)).toMatchObject({ mendedInJournal: [[2, 2]], isJournalNew: true });
    await copies.close();
    await bench.deleteDatabase();
    expect(await everyEntry(await bench.open())).toEqual(three);
  });

  it("is kept in quarantine when it is bad in both, and named", async () => {
    await aVault();
    await flipInDatabase(2);
    flipInJournal(2);
    const copies = await bench.open();

    expect(await copies.byCase("c")).toEqual({ ok: true, value: [three[0], three[2]] });
    expect(copies.report()).toMatchObject({ count: 2, quarantined: [[2, 2]], lost: [] });
    const kept = await copies.quarantined();
    const bytes = three[1]?.bytes ?? new Uint8Array();
    expect(kept).toMatchObject({
      ok: true,
      value: [
        {
          numbers: [[2, 2]],
          from: "database",
          bytes: Uint8Array.from(bytes, (b, i) => b ^ +(i === 0)),
        },
        { numbers: [[2, 2]], from: "journal" },
      ],
    });
    await copies.close();
    await bench.deleteDatabase();
    const fromJournal = await bench.open();
    expect(fromJournal.report()).toMatchObject({ count: 2, quarantined: [[2, 2]], lost: [] });
    expect(await fromJournal.quarantined()).toEqual(kept);
    expect(await everyEntry(fromJournal)).toHaveLength(4);
  });

  it("is in quarantine as what it was when the database is empty and the journal damaged", async () => {
    await aVault();
    flipInJournal(3);
    await bench.deleteDatabase();

    const copies = await bench.open();

    expect(await everyEntry(copies)).toMatchObject([{ n: 1 }, { n: 2 }, { type: "quarantine" }]);
    expect(copies.report()).toMatchObject({ quarantined: [[3, 3]], lost: [], tornBytes: 0 });
  });

  it("is not thrown away when nothing tells whether it was acknowledged", async () => {
    await aVault();
    flipInJournal(3);
    await bench.deleteDatabase();
    bench.kept = undefined;

    const copies = await bench.open();

    expect(await copies.quarantined()).toMatchObject({ ok: true, value: [{ from: "journal" }] });
    expect(copies.report().tornBytes).toBe(0);
  });
});

describe("two copies that disagree", () => {
  it("give the one that is what was sealed", async () => {
    await aVault();
    await bench.inDatabase(({ entries }) =>
      entries.put(toRow(anEntry(2, { bytes: bytesOf("forged") }))),
    );
    await replaceJournal([anEntry(1), anEntry(2), anEntry(3, { bytes: bytesOf("forged too") })]);

    const copies = await bench.open({ isIntact });

    expect(await everyEntry(copies)).toEqual(three);
    expect(copies.report()).toMatchObject({
      mendedInDatabase: [[2, 2]],
      mendedInJournal: [[3, 3]],
      notIntact: [],
    });
  });

  it("keep both of two entries that are good, one under a new number", async () => {
    await aVault();
    await replaceJournal([
      anEntry(1),
      anEntry(2, { id: "other", bytes: bytesOf("other") }),
      anEntry(3),
    ]);

    const copies = await bench.open({ isIntact });

    expect(await everyEntry(copies)).toEqual([
      anEntry(1),
      anEntry(2, { id: "other", bytes: bytesOf("other") }),
      anEntry(3),
      { ...anEntry(2), n: 4 },
    ]);
  });

  it("are told of, and left as they are, when neither is what was sealed", async () => {
    await aVault();
    await replaceJournal([anEntry(1), anEntry(2), anEntry(3, { bytes: bytesOf("one") })]);
    await bench.inDatabase(({ entries }) =>
      entries.put(toRow(anEntry(3, { bytes: bytesOf("two") }))),
    );

    const copies = await bench.open({ isIntact });

    expect(copies.report()).toMatchObject({ notIntact: [[3, 3]], quarantined: [], count: 3 });
  });
});

describe("verify", () => {
  it("names what is whole in both and not what was sealed", async () => {
    const copies = await bench.open({ isIntact });
    await copies.append([aNewEntry("entry 1"), aNewEntry("x", { bytes: bytesOf("y") })]);

    expect(await verified(copies)).toMatchObject({ notIntact: [[2, 2]], count: 2 });
  });

  it("finds an entry that is there and is not found by its case, or by another one", async () => {
    const copies = await bench.open();
    await copies.append(["a", "b"].map((id) => aNewEntry(id, { case: id })));
    await bench.inDatabase(async (database) => {
      // As when a page of the index is damaged: the rows stay as they are.
      const index = rawIndexOf(database.backendDB(), "case");
      index.records.delete("a");
      index.records.put({ key: "elsewhere", value: 2 });
    });
    expect(await copies.byCase("a")).toEqual({ ok: true, value: [] });
    expect(await copies.byCase("elsewhere")).toEqual({ ok: true, value: [] });

    expect(await verified(copies)).toMatchObject({ mendedInDatabase: [[1, 1]], count: 2 });

    expect(await copies.byCase("a")).toMatchObject({ ok: true, value: [{ n: 1 }] });
    expect(await copies.byCase("b")).toMatchObject({ ok: true, value: [{ n: 2 }] });
  });

  it("lets others in between, and sees what they append as theirs", async () => {
    const copies = await bench.open();
    const many = Array.from({ length: 1200 }, (_, i) => aNewEntry(`${i}`));
    await copies.append(many);
    const steps: string[] = [];

    const verifying = copies.verify((done, of) => steps.push(`${Math.min(done, of)}`));
    const appending = copies.append([aNewEntry("meanwhile")]).then(() => steps.push("appended"));
    await Promise.all([verifying, appending]);

    expect(steps.indexOf("appended")).toBeLessThan(steps.length - 1);
    expect(copies.report()).toMatchObject({ count: 1201, n: 1201, lost: [], isJournalNew: false });
  });

  it("begins again when something is removed meanwhile", async () => {
    const copies = await bench.open();
    await copies.append(Array.from({ length: 1200 }, (_, i) => aNewEntry(`${i}`)));

    const verifying = copies.verify(() => undefined);
    await copies.remove((entry) => entry.n > 1000, []);

    expect(await verifying).toMatchObject({ ok: true, value: { count: 1000, lost: [], n: 1200 } });
  });
});
