import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openTestStore } from "../../tests/fixtures/records/openTestStore.ts";
import { testPorts } from "../../tests/fixtures/records/testPorts.ts";
import { contentHash, parseInstrument } from "../core/instrument/index.ts";
import { createRecordWriter } from "./createRecordWriter.ts";
import type { Ports } from "./ports.ts";
import type { RecordBody } from "./records/index.ts";

const file = "instruments/nybesok-kort/1.0.0/instrument.json";
const parsed = parseInstrument(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("The short first visit is in order");
const instrument = parsed.value;

const opened = (reference: string): RecordBody => ({ type: "caseOpened", reference });

describe("createRecordWriter", () => {
  it("chains records in the order they were asked for, also when nobody waits", async () => {
    const store = await openTestStore();
    const writer = createRecordWriter(testPorts(store, instrument));
    await Promise.all([
      writer.write("c", [opened("1"), opened("2")]),
      writer.write("d", [opened("3")]),
      writer.write("c", [opened("4")]),
    ]);
    const all = await store.loadAll();
    const records = all.ok ? [...all.value.records].sort((a, b) => a.seq - b.seq) : [];

    expect(records.map(({ seq, body }) => [seq, body])).toEqual(
      [1, 2, 3, 4].map((seq) => [seq, opened(String(seq))]),
    );
    expect(records.map(({ prevHash }) => prevHash)).toEqual([
      "",
      ...records.slice(0, 3).map(contentHash),
    ]);
  });

  it("writes nothing where another tab holds the lock, and says so", async () => {
    const store = await openTestStore();
    const ports: Ports = {
      ...testPorts(store, instrument),
      lock: { state: () => "elsewhere", subscribe: () => () => undefined },
    };
    const refused = await createRecordWriter(ports).write("c", [opened("1")]);

    expect(!refused.ok && refused.issues.map(({ code }) => code)).toEqual(["storage/other-tab"]);
    const all = await store.loadAll();
    expect(all.ok && all.value.records).toEqual([]);
  });

  it("goes on in the same chain after a failed write", async () => {
    const store = await openTestStore();
    const writer = createRecordWriter(testPorts(store, instrument));
    await writer.write("c", [opened("1")]);
    const broken = createRecordWriter({
      ...testPorts(store, instrument),
      newId: () => "id-1",
    });

    expect((await broken.write("c", [opened("lost")])).ok).toBe(false);
    const written = await writer.write("c", [opened("2")]);
    expect(written.ok && written.value.map(({ seq }) => seq)).toEqual([2]);
  });
});
