import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anOpening, aRecord } from "../../../tests/fixtures/records/aRecord.ts";
import { foldCase } from "./foldCase.ts";
import type { CaseRecord, RecordBody } from "./record.schema.ts";

const section = fc.constantFrom("everyday", "health");
const assessment = fc.constant("a");
const body: fc.Arbitrary<RecordBody> = fc.oneof(
  fc.record({
    type: fc.constant("answer" as const),
    assessment,
    item: fc.constantFrom("housing", "network"),
    answer: fc.record({ state: fc.constant("answered" as const), value: fc.string() }),
  }),
  fc.record({
    type: fc.constant("note" as const),
    assessment,
    section,
    voice: fc.constantFrom("client" as const, "caseworker" as const),
    text: fc.string(),
  }),
  fc.record({ type: fc.constant("position" as const), assessment, section }),
  fc.record({
    type: fc.constant("sectionMarked" as const),
    assessment,
    section,
    mark: fc.constantFrom("later" as const, "none" as const),
  }),
  fc.record({
    type: fc.constant("retention" as const),
    decision: fc.constantFrom("none" as const, "keep" as const, "marked" as const),
  }),
);

/** What two devices wrote, with clocks that may stand still, jump and disagree. */
const written: fc.Arbitrary<readonly CaseRecord[]> = fc
  .array(fc.tuple(fc.constantFrom("device-a", "device-b"), body, fc.integer({ max: 59, min: 0 })))
  .map((list) => {
    const last = new Map([["device-a", 2]]);
    const later = list.map(([device, said, second]) => {
      const seq = (last.get(device) ?? 0) + 1;
      last.set(device, seq);
      const at = `2026-03-04T11:00:${String(second).padStart(2, "0")}.000Z`;
      return aRecord(said, { device, seq, at });
    });
    return [...anOpening(), ...later];
  });

const answer = (value: string, given: Partial<CaseRecord>, replaces?: string): CaseRecord =>
  aRecord(
    {
      type: "answer",
      assessment: "a",
      item: "housing",
      answer: { state: "answered", value },
      ...(replaces === undefined ? {} : { replaces }),
    },
    given,
  );

describe("foldCase", () => {
  it("says the same whatever order the records come in", () => {
    const shuffled = written.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray([...records], { minLength: records.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([records, other]) => {
        expect(foldCase(other)).toEqual(foldCase(records));
      }),
    );
  });

  it("is nothing without an opening", () => {
    expect(foldCase([])).toBeUndefined();
    expect(foldCase(anOpening().slice(1))).toBeUndefined();
  });

  it("takes the answer that replaces, and none once it was taken back", () => {
    const first = answer("none", { seq: 3 });
    const second = answer("great", { seq: 4 }, first.id);
    const back = aRecord(
      { type: "answer", assessment: "a", item: "housing", replaces: second.id },
      { seq: 5 },
    );
    const said = (records: readonly CaseRecord[]) =>
      foldCase([...anOpening(), ...records])?.assessments[0]?.answers;

    expect(said([first, second])).toEqual({ housing: { state: "answered", value: "great" } });
    expect(said([first, second, back])).toEqual({});
  });

  it("says what was last decided on keeping or erasing it, which is no change of the case", () => {
    const decided = (decision: "keep" | "marked" | "none", seq: number) =>
      aRecord({ type: "retention", decision }, { seq });
    const said = (...records: readonly CaseRecord[]) => foldCase([...anOpening(), ...records]);

    expect(said()?.retention).toBeUndefined();
    expect(said(decided("keep", 3), decided("marked", 4))?.retention).toEqual({
      decision: "marked",
      at: "2026-03-04T10:00:04.000Z",
    });
    expect(said(decided("marked", 3), decided("none", 4))?.retention).toBeUndefined();
    expect(said(decided("marked", 3))?.changedAt).toBe("2026-03-04T10:00:02.000Z");
  });

  it("keeps both answers where two devices replaced the same one", () => {
    const first = answer("none", { seq: 3 });
    const here = answer("small", { seq: 4 }, first.id);
    const there = answer("great", { seq: 1, device: "device-b" }, first.id);
    const [found] = foldCase([...anOpening(), first, here, there])?.assessments ?? [];

    expect(found?.conflicts.get("housing")?.map(({ value }) => value)).toHaveLength(2);
  });

  it("knows where one was, and that the snapshot stands once completed", () => {
    const records = [
      ...anOpening(),
      aRecord({ type: "position", assessment: "a", section: "health" }, { seq: 3 }),
      answer("none", { seq: 4 }),
      aRecord(
        {
          type: "snapshot",
          assessment: "a",
          instrument: { id: "nybesok-kort", version: "0.9.0", hash: "x" },
          answers: { housing: { state: "answered", value: "none" } },
          receiptHash: "h",
        },
        { seq: 5 },
      ),
      answer("too late", { seq: 6 }),
    ];
    const [found] = foldCase(records)?.assessments ?? [];

    expect(found?.position).toBe("health");
    expect(found?.completedAt).toBe("2026-03-04T10:00:05.000Z");
    expect(found?.answers).toEqual({ housing: { state: "answered", value: "none" } });
  });
});
