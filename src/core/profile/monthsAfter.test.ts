import { expect, it } from "vitest";
import { monthsAfter } from "./monthsAfter.ts";

it.each([
  // The same day of the month, within a year and over the turn of one or more.
  ["2026-01-15", 3, "2026-04-15"],
  ["2026-11-24", 3, "2027-02-24"],
  ["2026-12-01", 1, "2027-01-01"],
  ["2026-12-31", 12, "2027-12-31"],
  ["2026-06-30", 30, "2028-12-30"],
  // A shorter month ends earlier, and February by whether the year has a leap day.
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2028-02-29", 48, "2032-02-29"],
  ["2099-08-31", 6, "2100-02-28"],
  ["2026-08-31", 1, "2026-09-30"],
  ["2026-08-31", 5, "2027-01-31"],
])("%s and %i months is %s", (day, months, then) => {
  expect(monthsAfter(day, months)).toBe(then);
});

it("takes days of the calendar only", () => {
  expect(() => monthsAfter("2026-02-30", 1)).toThrow("Not a day of the calendar");
  expect(() => monthsAfter("2026-11-24T09:00:00.000Z", 1)).toThrow("Not a day of the calendar");
});
