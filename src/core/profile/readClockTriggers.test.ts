import { expect, it } from "vitest";
import { aReader } from "../../../tests/fixtures/aReader.ts";
import { readClockTriggers } from "./readClockTriggers.ts";

const { rules } = aReader();
const clockTriggers = [
  { id: "half_year", months: 6, text: "Följ upp sjukskrivningen." },
  { id: "quarter", months: 3, text: "Ställ de korta frågorna igen." },
  { id: "half_year_too", months: 6, text: "Gå igenom planen." },
];

it("gives the day each falls due, soonest first", () => {
  // 31 August is in summer, and three months later is the last of a November with 30 days.
  expect(readClockTriggers({ ...rules, clockTriggers }, "2026-08-31")).toEqual([
    { id: "quarter", months: 3, due: "2026-11-30" },
    { id: "half_year", months: 6, due: "2027-02-28" },
    { id: "half_year_too", months: 6, due: "2027-02-28" },
  ]);
});

it("gives months but no days while the day of the assessment is not known", () => {
  expect(readClockTriggers({ ...rules, clockTriggers })).toEqual([
    { id: "quarter", months: 3 },
    { id: "half_year", months: 6 },
    { id: "half_year_too", months: 6 },
  ]);
});

it("gives none for an instrument that names none", () => {
  const { clockTriggers: _, ...without } = rules;

  expect(readClockTriggers(without, "2026-08-31")).toEqual([]);
});
