import { daysInMonth } from "./daysInMonth.ts";
import { dayPattern } from "./schema/dayPattern.ts";

/** Whether an ISO date is a day of the calendar: there is no 31 April, and 29 February is rare. */
export function isDay(date: string): boolean {
  if (!dayPattern.test(date)) return false;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return day <= daysInMonth(year, month);
}
