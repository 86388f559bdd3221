import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";
import { anOpening, aRecord } from "../../../tests/fixtures/records/aRecord.ts";
import { openTestStore } from "../../../tests/fixtures/records/openTestStore.ts";
import { putRows } from "../../../tests/fixtures/records/putRows.ts";
import { contentHash } from "../../core/instrument/index.ts";
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
    const kept = await store.append([opening, start, answer]);
    await store.append([other]);

    expect(kept.ok && kept.value.map(({ id, body }) => [id, body])).toEqual(
      [opening, start, answer].map(({ id, body }) => [id, body]),
    );
    expect(await store.loadCase("c")).toEqual({
      ok: true,
      value: { records: expect.arrayContaining(kept.ok ? [...kept.value] : []), unreadable: [] },
    });
    const overview = await store.loadOverview();
    expect(overview.ok && overview.value.records.map(({ id }) => id).sort()).toEqual([
      "device-a/1",
      "device-a/2",
      "device-a/4",
    ]);
  });

  it("keeps all of an append or none, and goes on in the same chain", async () => {
    const store = await openTestStore();
    await store.append([opening]);
    const refused = await store.append([start, opening]);
    const next = await store.append([start]);

    expect(refused.ok).toBe(false);
    expect(next.ok && next.value.map(({ seq }) => seq)).toEqual([2]);
    const all = await store.loadAll();
    expect(all.ok && all.value.records.map(({ id }) => id).sort()).toEqual([opening.id, start.id]);
  });

  it("chains in the order asked for, also when nobody waits and after it was opened anew", async () => {
    const store = await openTestStore("chain");
    await Promise.all([store.append([opening, start]), store.append([answer])]);
    store.close();
    await putRows("chain", [{ ...opening, id: "foreign", device: "somewhere-else", seq: 99 }]);
    const again = await openTestStore("chain");
    const later = aRecord({ type: "position", assessment: "a", section: "everyday" }, { seq: 4 });
    await again.append([later]);
    const all = await again.loadAll();
    const own = (all.ok ? [...all.value.records] : [])
      .filter(({ device }) => device === "device-1")
      .sort((a, b) => a.seq - b.seq);

    expect(own.map(({ seq, body }) => [seq, body])).toEqual(
      [opening, start, answer, later].map(({ body }, i) => [i + 1, body]),
    );
    expect(own.map(({ prevHash }) => prevHash)).toEqual(["", ...own.slice(0, 3).map(contentHash)]);
  });

  it("keeps rows it cannot read as they are, says which, and reads the rest", async () => {
    const store = await openTestStore("newer");
    const kept = await store.append([opening, start]);
    const newer = { ...answer, v: 99, body: { type: "drawing", strokes: 3 } };
    const broken = { ...answer, id: "broken", seq: 9, body: "?" };
    await putRows("newer", [newer, broken]);
    const loaded = await store.loadCase("c");

    expect(loaded.ok && loaded.value.records).toEqual(kept.ok && kept.value);
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
