/** A spreadsheet runs a cell that begins like this as a formula; some pass over spaces, or take wide signs. */
const formula = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * One cell of a CSV. Text that a spreadsheet would run gets an apostrophe in front; a number is
 * given as a number and stays one, also below zero.
 */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
