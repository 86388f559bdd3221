import { expect, it } from "vitest";
import { aReader } from "../../../tests/fixtures/aReader.ts";
import type { ProfileCondition } from "../instrument/index.ts";
import { becauseOf } from "./becauseOf.ts";
import type { Because } from "./readinessProfile.ts";

const nothing: Because = { scales: [], items: [], rules: [] };
const coverage = { answered: 3, applicable: 5 };
const debt: ProfileCondition = { item: "debt", op: "=", value: "c" };
const open: ProfileCondition = { item: "pay", op: "=", value: "c" };
const low: ProfileCondition = { coverageBelow: "4/5" };
const extensive: ProfileCondition = { needs: { bands: ["extensive_support"] }, atLeast: 1 };

it.each<[string, ProfileCondition, Because]>([
  ["an answer", debt, { ...nothing, items: ["debt"] }],
  ["nothing, where it is unknown", open, nothing],
  ["nothing, where it does not hold", { not: debt }, nothing],
  ["the band of a scale", { scale: "money", band: "ok" }, { ...nothing, scales: ["money"] }],
  ["the scales of the needs", extensive, { ...nothing, scales: ["money", "health"] }],
  [
    "only those of the principal asked for",
    { needs: { bands: ["extensive_support"], principal: "healthCare" }, atLeast: 1 },
    { ...nothing, scales: ["health"] },
  ],
  ["the coverage, where it was looked at", low, { ...nothing, coverage }],
  [
    "a rule, and what made that hold",
    { rule: "two_actors" },
    { ...nothing, scales: ["money", "debts", "health"], rules: ["two_actors"] },
  ],
  [
    "of any only the parts that hold, each thing once",
    { any: [open, debt, { not: low }, debt, extensive] },
    { ...nothing, items: ["debt"], scales: ["money", "health"] },
  ],
  [
    "of all every part",
    { all: [debt, low, { rule: "calm" }] },
    { ...nothing, items: ["debt"], rules: ["calm"], coverage },
  ],
  [
    "of at least so many those that hold",
    { atLeast: 1, of: [open, debt] },
    { ...nothing, items: ["debt"] },
  ],
  ["nothing of what a negation hides", { not: { item: "debt", op: "=", value: "a" } }, nothing],
])("names %s", (_, condition, because) => {
  expect(becauseOf(condition, aReader({ coverage }))).toEqual(because);
});
