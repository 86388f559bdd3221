/** The same day some months later, or that month's last day where it is shorter. */
export function monthsAfter(iso: string, months: number): string {
  const from = new Date(iso);
  const month = from.getMonth() + months;
  const lastDay = new Date(from.getFullYear(), month + 1, 0).getDate();
  const day = Math.min(from.getDate(), lastDay);
  return new Date(from.getFullYear(), month, day, 12).toISOString();
}
