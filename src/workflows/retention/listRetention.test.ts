import { describe, expect, it } from "vitest";
import { aCase, storeOf } from "../../../tests/fixtures/records/storeOf.ts";
import type { CaseRecord, RecordBody } from "../records/index.ts";
import { listRetention, type RetentionList } from "./listRetention.ts";
import type { RetentionRule } from "./retentionRules.schema.ts";

const openAYear: RetentionRule = {
  caseType: "firstVisitOpen",
  outcome: "erase",
  months: 12,
  basis: "",
};

const answer: RecordBody = {
  type: "answer",
  assessment: "a",
  item: "housing",
  answer: { state: "answered", value: "small" },
};
const marked = { type: "retention", decision: "marked" } as const;

async function listed(
  records: readonly CaseRecord[],
  now: string,
  rules: readonly RetentionRule[] = [openAYear],
): Promise<RetentionList> {
  const ports = { store: storeOf(records), clock: { now: () => now } };
  const sitting = {
    sitting: "this",
    rules,
    dayOf: (at: string) => at.slice(0, 10),
  };
  const list = await listRetention(ports, sitting);
  if (!list.ok) throw new Error("not listed");
  return list.value;
}

describe("the list of what is to be erased", () => {
  it("has a case from the very day it is due, not the day before", async () => {
    expect((await listed(aCase("c"), "2027-03-03T23:00:00.000Z")).due).toEqual([]);
    const [due] = (await listed(aCase("c"), "2027-03-04T01:00:00.000Z")).due;
    expect(due).toMatchObject({ lastEntry: "2026-03-04", due: "2027-03-04" });
  });

  it("counts from the last answer, though an overview does not have it", async () => {
    const records = aCase("c", ["2026-04-04T10:00:00.000Z", answer]);

    expect((await listed(records, "2027-03-10T10:00:00.000Z")).due).toEqual([]);
    expect((await listed(records, "2027-04-04T10:00:00.000Z")).due).toHaveLength(1);
  });

  it("has nothing where no rule says so", async () => {
    expect((await listed(aCase("c"), "2090-01-01T10:00:00.000Z", [])).due).toEqual([]);
  });

  it("puts the one that has waited longest first", async () => {
    const records = [...aCase("late", ["2026-05-01T10:00:00.000Z", answer]), ...aCase("early")];
    const { due } = await listed(records, "2028-01-01T10:00:00.000Z");

    expect(due.map(({ found }) => found.id)).toEqual(["early", "late"]);
  });

  it("lets a marked case be erased in another sitting than the one it was marked in", async () => {
    const at = "2027-03-04T08:00:00.000Z";
    const before = aCase("c", [at, { ...marked, sitting: "the one before" }]);
    const now = aCase("c", [at, { ...marked, sitting: "this" }]);

    expect((await listed(before, "2027-03-04T09:00:00.000Z")).marked).toMatchObject([
      { isTooSoon: false, isChangedSince: false },
    ]);
    expect((await listed(now, "2027-03-04T09:00:00.000Z")).marked).toMatchObject([
      { isTooSoon: true },
    ]);
    expect((await listed(before, "2027-03-04T09:00:00.000Z")).due).toEqual([]);
  });

  it("tells of a marked case that has been written to since", async () => {
    const records = aCase(
      "c",
      ["2027-03-01T10:00:00.000Z", marked],
      ["2027-03-02T10:00:00.000Z", answer],
    );

    expect((await listed(records, "2027-03-04T09:00:00.000Z")).marked).toMatchObject([
      { isChangedSince: true },
    ]);
  });

  it("lets a case that is kept never be due, and one whose mark was taken back be due again", async () => {
    const keep: RecordBody = { type: "retention", decision: "keep", reason: "Född den 5" };
    const none: RecordBody = { type: "retention", decision: "none" };
    const kept = await listed(
      aCase("c", ["2027-03-01T10:00:00.000Z", keep]),
      "2028-01-01T09:00:00.000Z",
    );
    const back = await listed(
      aCase("c", ["2027-03-01T10:00:00.000Z", marked], ["2027-03-01T11:00:00.000Z", none]),
      "2028-01-01T09:00:00.000Z",
    );

    expect(kept.due).toEqual([]);
    expect(kept.kept).toMatchObject([{ retention: { reason: "Född den 5" } }]);
    expect(back.marked).toEqual([]);
    expect(back.due).toHaveLength(1);
  });
});
