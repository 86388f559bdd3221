import { expect, it } from "vitest";
import { dayOf } from "./dayOf.ts";

it.each([
  ["2026-11-24T09:00:00.000Z", "2026-11-24"],
  // Stockholm is an hour ahead in winter and two in summer.
  ["2026-11-30T22:59:59.000Z", "2026-11-30"],
  ["2026-11-30T23:00:00.000Z", "2026-12-01"],
  ["2026-12-31T23:30:00.000Z", "2027-01-01"],
  ["2026-06-30T22:00:00.000Z", "2026-07-01"],
])("%s is of %s", (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});
