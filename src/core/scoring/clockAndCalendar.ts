import { invariant } from "../issue/index.ts";

/** Minutes after midnight of `"HH:MM"`. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  invariant(hours !== undefined && minutes !== undefined, "Not a time of day");
  return hours * 60 + minutes;
}

/**
 * Days from 1 March of the year 0 to `"YYYY-MM-DD"` or the first of `"YYYY-MM"`, in the Gregorian
 * calendar. Counting years from March makes the leap day the last of a year.
 */
export function dayNumber(iso: string): number {
  const [year, month, day = 1] = iso.split("-").map(Number);
  invariant(year !== undefined && month !== undefined, "Not a date");
  const fromMarch = (month + 9) % 12;
  const years = year - Math.floor(fromMarch / 10);
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((fromMarch * 306 + 5) / 10) + day - 1;
}
