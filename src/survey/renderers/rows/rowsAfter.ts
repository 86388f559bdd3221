import type { Answer, Row } from "../../../core/response/index.ts";

/** A row that was taken away, and where it stood. */
export interface RemovedRow {
  readonly row: Row;
  readonly index: number;
}

/**
 * The rows after one question of one row was answered; undefined takes that answer back. One past
 * the last row begins a new one, with its first answer.
 */
export function withCell(
  rows: readonly Row[],
  index: number,
  cell: string,
  answer: Answer | undefined,
): readonly Row[] {
  const { [cell]: _before, ...others } = rows[index] ?? {};
  if (answer === undefined && index >= rows.length) return rows;
  const row = answer === undefined ? others : { ...rows[index], [cell]: answer };
  return [...rows.slice(0, index), row, ...rows.slice(index + 1)];
}

export function withoutRow(rows: readonly Row[], index: number): readonly Row[] {
  return rows.filter((_, at) => at !== index);
}

/** The rows with those that were taken away back in their places; the others keep their order. */
export function withRowsBack(rows: readonly Row[], removed: readonly RemovedRow[]): readonly Row[] {
  const back = [...rows];
  for (const { row, index } of removed) back.splice(index, 0, row);
  return back;
}
