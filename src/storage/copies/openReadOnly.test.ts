import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CopiesBench, everyEntry } from "../../../tests/fixtures/copies/CopiesBench.ts";
import { aNewEntry, anEntry } from "../../../tests/fixtures/journal/anEntry.ts";
import type { Copies } from "./copies.ts";
import { openCopies } from "./openCopies.ts";

let bench: CopiesBench;

beforeEach(async () => {
  bench = new CopiesBench();
  const copies = await bench.open();
  await copies.append([aNewEntry("entry 1"), aNewEntry("entry 2"), aNewEntry("entry 3")]);
  await copies.close();
});

afterEach(async () => bench.discard());

/** As a later version does, whose tables are others. */
async function newerCodeOpens(): Promise<void> {
  const opening = indexedDB.open(bench.databaseName, 20);
  opening.onupgradeneeded = () => opening.result.createObjectStore("later");
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  opening.result.close();
}

async function everythingOnDisk(): Promise<unknown> {
  let rows: unknown;
  await bench.inDatabase(async ({ entries, meta }) => {
    rows = [await entries.toArray(), await meta.toArray()];
  });
  return [rows, readFileSync(bench.journalPath()), bench.kept];
}

async function codesOfEveryWrite(copies: Copies): Promise<readonly unknown[]> {
  const refused = [
    await copies.append([aNewEntry("late")]),
    await copies.remove(() => true, []),
    await copies.verify(() => undefined),
    await copies.settleLoss(),
    await copies.destroy(),
  ];
  return refused.map((one) => (one.ok ? "done" : one.issues[0]?.code));
}

const fiveTimes = Array.from({ length: 5 }, () => "vault/newer-version");

describe("copies that newer code has written in", () => {
  it("are read, and nothing in them is written, when the database is a newer one", async () => {
    await newerCodeOpens();
    const before = await everythingOnDisk();
    const copies = await bench.open();

    expect(copies.isReadOnly()).toBe(true);
    expect(await everyEntry(copies)).toEqual([anEntry(1), anEntry(2), anEntry(3)]);
    expect(copies.report()).toMatchObject({ found: "entries", count: 3, n: 3 });
    expect(await codesOfEveryWrite(copies)).toEqual(fiveTimes);
    await copies.close();
    expect(await everythingOnDisk()).toEqual(before);
  });

  it("are neither mended nor completed, when it is known from elsewhere", async () => {
    await bench.inDatabase(({ entries }) => entries.delete(2));
    const before = await everythingOnDisk();
    const copies = await bench.open({ isFromNewer: async () => true });

    expect(await everyEntry(copies)).toEqual([anEntry(1), anEntry(3)]);
    expect(await codesOfEveryWrite(copies)).toEqual(fiveTimes);
    await copies.close();
    expect(await everythingOnDisk()).toEqual(before);
  });

  it("are refused by name when a newer database says nothing that is known here", async () => {
    await bench.inDatabase(({ meta }) => meta.clear());
    await newerCodeOpens();

    const refused = await openCopies(bench.place());
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "vault/newer-version" }] });
  });
});
