const msPerDay = 86_400_000;

/** After so many days without a backup the person is reminded. */
export const daysToReminder = 7;

/**
 * Whole days since the last backup was saved, both as ISO moments; undefined when none ever was. A
 * clock that was set back gives no days.
 */
export function backupAge(savedAt: string | undefined, now: string): number | undefined {
  if (savedAt === undefined) return undefined;
  const days = Math.floor((Date.parse(now) - Date.parse(savedAt)) / msPerDay);
  return Math.max(0, days);
}
