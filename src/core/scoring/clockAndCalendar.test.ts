import { expect, it } from "vitest";
import { dayNumber, minutesOf } from "./clockAndCalendar.ts";

// Worked out by hand: 365 days to a year, and one more for each leap day between.
it.each([
  ["2026-03-01", "2026-03-01", 0],
  ["2026-02-28", "2026-03-01", 1],
  ["2024-02-28", "2024-03-01", 2],
  ["2025-12-31", "2026-01-01", 1],
  ["2023-03-01", "2024-03-01", 366],
  ["2024-03-01", "2025-03-01", 365],
  // 1900 was no leap year, and 2000 was one.
  ["1900-02-28", "1900-03-01", 1],
  ["2000-02-28", "2000-03-01", 2],
  ["2100-02-28", "2100-03-01", 1],
  // 100 years with 24 leap days, 400 with 97.
  ["1900-01-01", "2000-01-01", 36_524],
  ["1600-01-01", "2000-01-01", 146_097],
  ["1970-01-01", "2026-11-24", 20_781],
  // A month is its first day.
  ["2026-01", "2026-03-01", 59],
])("from %s to %s is %i days", (first, second, days) => {
  expect(dayNumber(second) - dayNumber(first)).toBe(days);
});

it.each([
  ["00:00", 0],
  ["06:45", 405],
  ["23:59", 1439],
])("%s is %i minutes after midnight", (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes);
});
