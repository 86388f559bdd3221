import { describe, expect, it } from "vitest";
import { aCase, storeOf } from "../../../tests/fixtures/records/storeOf.ts";
import { listCases } from "../listCases.ts";
import type { CaseRecord } from "../records/index.ts";
import { countDue } from "./countDue.ts";
import type { RetentionRule } from "./retentionRules.schema.ts";

const openAYear: RetentionRule = {
  caseType: "firstVisitOpen",
  outcome: "erase",
  months: 12,
  basis: "",
};
const answer = {
  type: "answer",
  assessment: "a",
  item: "housing",
  answer: { state: "answered", value: "small" },
} as const;
const keep = { type: "retention", decision: "keep", reason: "Beslut" } as const;

/** How many are due, and which cases were read as a whole for it. */
async function counted(
  records: readonly CaseRecord[],
  now: string,
  rules: readonly RetentionRule[] = [openAYear],
): Promise<{ readonly due: unknown; readonly read: readonly string[] }> {
  const store = storeOf(records);
  const read: string[] = [];
  const loadCases: typeof store.loadCases = async (ids) => {
    read.push(...ids);
    return store.loadCases(ids);
  };
  const overview = await listCases({ store });
  const cases = overview.ok ? overview.value.cases : [];
  const ports = { store: { ...store, loadCases }, clock: { now: () => now } };
  const due = await countDue(ports, cases, { rules, dayOf: (at) => at.slice(0, 10) });
  return { due, read };
}

describe("countDue", () => {
  // Opened on the 4th of March 2026: due a year after.
  it("reads nothing while none seems due", async () => {
    const found = await counted([...aCase("x"), ...aCase("y")], "2027-03-03T09:00:00.000Z");
    expect(found).toEqual({ due: { ok: true, value: 0 }, read: [] });
    const unruled = await counted(aCase("x"), "2030-01-01T09:00:00.000Z", []);
    expect(unruled).toEqual({ due: { ok: true, value: 0 }, read: [] });
  });

  it("counts what is due, and not what was written in later or is decided", async () => {
    const records = [
      ...aCase("x"),
      ...aCase("later", ["2026-06-01T09:00:00.000Z", answer]),
      ...aCase("kept", ["2026-03-04T10:00:00.000Z", keep]),
    ];

    const { due, read } = await counted(records, "2027-03-10T09:00:00.000Z");

    expect(due).toEqual({ ok: true, value: 1 });
    expect([...read].sort()).toEqual(["later", "x"]);
  });
});
