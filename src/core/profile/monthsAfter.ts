import { daysInMonth, isDay } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";

/**
 * The same day of the month some whole months later, or the last day of that month where it is
 * shorter: three months after `"2026-11-30"` is `"2027-02-28"`. Both are days in ISO form.
 */
export function monthsAfter(day: string, months: number): string {
  invariant(isDay(day), "Not a day of the calendar");
  const [year = 0, month = 0, ofMonth = 0] = day.split("-").map(Number);
  const later = year * 12 + month - 1 + months;
  const yearThen = Math.floor(later / 12);
  const monthThen = (later % 12) + 1;
  const dayThen = Math.min(ofMonth, daysInMonth(yearThen, monthThen));
  return [padded(yearThen, 4), padded(monthThen, 2), padded(dayThen, 2)].join("-");
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
