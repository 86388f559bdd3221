import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openTestStore } from "../../tests/fixtures/records/openTestStore.ts";
import { testPorts } from "../../tests/fixtures/records/testPorts.ts";
import { parseInstrument } from "../core/instrument/index.ts";
import { createRecordWriter } from "./createRecordWriter.ts";
import type { Ports } from "./ports.ts";
import type { RecordBody } from "./records/index.ts";

const file = "instruments/nybesok-kort/1.0.0/instrument.json";
const parsed = parseInstrument(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("The short first visit is in order");
const instrument = parsed.value;

const opened = (reference: string): RecordBody => ({ type: "caseOpened", reference });

describe("createRecordWriter", () => {
  it("writes records of the kind of what they say, in order, at the time it was said", async () => {
    const store = await openTestStore();
    const writer = createRecordWriter(testPorts(store, instrument));
    const mark: RecordBody = {
      type: "sectionMarked",
      assessment: "a",
      section: "everyday",
      mark: "later",
    };
    const written = await writer.write("c", [opened("1"), mark]);
    const all = await store.loadAll();

    expect(
      written.ok && written.value.map((one) => [one.case, one.kind, one.at, one.body]),
    ).toEqual([
      ["c", "case", "2026-03-04T09:00:00.000Z", opened("1")],
      ["c", "state", "2026-03-04T09:00:01.000Z", mark],
    ]);
    expect(all.ok && all.value.records).toEqual(written.ok && written.value);
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
});
