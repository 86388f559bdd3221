import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";
import { anOpening, aRecord } from "../../tests/fixtures/records/aRecord.ts";
import { openTestStore } from "../../tests/fixtures/records/openTestStore.ts";
import { contentHash } from "../core/instrument/index.ts";
import { Database } from "./database.ts";

const [opening, start] = anOpening();
if (opening === undefined || start === undefined) throw new Error("A case begins with two records");

const answer = aRecord(
  { type: "answer", assessment: "a", item: "housing", answer: { state: "declined" } },
  { seq: 3 },
);

describe("createRecordStore", () => {
  it("gives back what was appended, case by case", async () => {
    const store = await openTestStore();
    const other = aRecord({ type: "caseOpened", reference: "E-105" }, { seq: 4, case: "d" });
    await store.append([opening, start, answer]);
    await store.append([other]);

    expect(await store.loadCase("c")).toEqual({
      ok: true,
      value: { records: expect.arrayContaining([opening, start, answer]), unreadable: [] },
    });
    const overview = await store.loadOverview();
    expect(overview.ok && overview.value.records.map(({ id }) => id).sort()).toEqual([
      "device-a/1",
      "device-a/2",
      "device-a/4",
    ]);
  });

  it("keeps all of an append or none", async () => {
    const store = await openTestStore();
    await store.append([opening]);
    const refused = await store.append([start, opening]);

    expect(refused.ok).toBe(false);
    const all = await store.loadAll();
    expect(all.ok && all.value.records).toEqual([opening]);
  });

  it("names the end of its own chain, also after it was opened anew", async () => {
    const store = await openTestStore("chain");
    expect(await store.head()).toEqual({
      ok: true,
      value: { device: "device-1", seq: 0, hash: "" },
    });
    const own = { ...opening, device: "device-1", seq: 7 };
    const foreign = { ...start, device: "somewhere-else", seq: 99 };
    await store.append([own, foreign]);
    store.close();
    const again = await openTestStore("chain");

    expect(await again.head()).toEqual({
      ok: true,
      value: { device: "device-1", seq: 7, hash: contentHash(own) },
    });
  });

  it("keeps rows it cannot read as they are, says which, and reads the rest", async () => {
    const store = await openTestStore("newer");
    await store.append([opening, start]);
    const newer = { ...answer, v: 2, body: { type: "drawing", strokes: 3 } };
    const broken = { ...answer, id: "broken", seq: 9, body: "?" };
    const database = new Database("newer");
    await database.open();
    await database.records.bulkAdd([newer, broken]);
    database.close();
    const loaded = await store.loadCase("c");

    expect(loaded.ok && loaded.value.records).toEqual([opening, start]);
    expect(
      loaded.ok && loaded.value.unreadable.map(({ id, issue, row }) => [id, issue.code, row]),
    ).toEqual([
      ["broken", "storage/unreadable-record", broken],
      [newer.id, "storage/newer-version", newer],
    ]);
  });

  it("tells who watches of every change", async () => {
    const store = await openTestStore();
    const seen = new Promise<void>((resolve) => {
      let calls = 0;
      store.watch(() => {
        calls += 1;
        if (calls === 2) resolve();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await store.append([opening]);

    await expect(seen).resolves.toBeUndefined();
  });

  it("says so and writes nothing once another window has a newer layout", async () => {
    const store = await openTestStore("outdated");
    const newer = new Database("outdated");
    newer.version(2).stores({ records: "id", meta: "key" });
    await newer.open();
    const refused = await store.append([opening]);

    expect(store.isOutdated()).toBe(true);
    expect(!refused.ok && refused.issues.map(({ code }) => code)).toEqual(["storage/blocked"]);
    newer.close();
  });
});
