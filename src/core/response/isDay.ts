import { dayPattern } from "../instrument/index.ts";

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether an ISO date is a day of the calendar: there is no 31 April, and 29 February is rare. */
export function isDay(date: string): boolean {
  if (!dayPattern.test(date)) return false;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeapYear ? 29 : (lengths[month - 1] ?? 0));
}
