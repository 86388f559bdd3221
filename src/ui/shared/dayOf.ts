/** The day of a moment where the reader is, `"YYYY-MM-DD"`: late in the evening UTC is a day on. */
export function dayOf(moment: string): string {
  const at = new Date(moment);
  const part = (value: number, digits: number) => String(value).padStart(digits, "0");
  return `${part(at.getFullYear(), 4)}-${part(at.getMonth() + 1, 2)}-${part(at.getDate(), 2)}`;
}
