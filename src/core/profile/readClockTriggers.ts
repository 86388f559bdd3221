import type { ProfileRules } from "../instrument/index.ts";
import { defined } from "../shape/index.ts";
import { monthsAfter } from "./monthsAfter.ts";
import type { ClockTrigger } from "./readinessProfile.ts";

/**
 * What falls due some calendar months after the assessment, soonest first, and as in the
 * instrument where two come at once. Empty for an instrument that names none; without the day of
 * the assessment none has a day of its own.
 */
export function readClockTriggers(
  { clockTriggers = [] }: ProfileRules,
  date?: string,
): readonly ClockTrigger[] {
  return clockTriggers
    .map(({ id, months }) =>
      defined({ id, months, due: date === undefined ? undefined : monthsAfter(date, months) }),
    )
    .sort((a, b) => a.months - b.months);
}
