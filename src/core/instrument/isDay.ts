import { daysInMonth } from "./daysInMonth.ts";
import { writtenAs } from "./schema/writtenAs.ts";

/** Whether an ISO date is a day of the calendar: there is no 31 April, and 29 February is rare. */
export function isDay(date: string): boolean {
  if (!writtenAs.day.test(date)) return false;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return day <= daysInMonth(year, month);
}
