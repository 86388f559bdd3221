import type { Instrument } from "../../core/instrument/index.ts";
import type { RowFormat } from "./createRowReader.ts";
import { csvColumns, csvLine } from "./csvColumns.ts";
import type { ScoredRow } from "./scoredRow.ts";

interface RowText {
  /** What stands before the first row. */
  readonly head: string;
  readonly toText: (row: ScoredRow) => string;
}

export function createRowText(
  instrument: Instrument,
  format: RowFormat,
  valuesOnly: boolean,
): RowText {
  if (format === "jsonl") return { head: "", toText: (row) => `${JSON.stringify(row)}\n` };
  const columns = csvColumns(instrument, valuesOnly);
  return {
    head: csvLine(columns.map(({ name }) => name)),
    toText: (row) => csvLine(columns.map(({ read }) => read(row))),
  };
}
