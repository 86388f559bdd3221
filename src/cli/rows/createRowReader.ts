import type { Instrument } from "../../core/instrument/index.ts";
import { createCsvRowReader } from "./createCsvRowReader.ts";
import { createLineReader, type TextLine } from "./createLineReader.ts";
import { readJsonRow } from "./readJsonRow.ts";
import type { RecordReader } from "./recordReader.ts";
import type { Row, WrongHeader } from "./row.ts";

export const rowFormats = ["jsonl", "csv"] as const;
export type RowFormat = (typeof rowFormats)[number];

export function createRowReader(
  format: RowFormat,
  instrument: Instrument,
): RecordReader<Row | WrongHeader> {
  if (format === "csv") return createCsvRowReader(instrument);
  const reader = createLineReader();
  return { push: (chunk) => rows(reader.push(chunk)), end: () => rows(reader.end()) };
}

function* rows(lines: Iterable<TextLine>): Generator<Row> {
  for (const line of lines) yield readJsonRow(line);
}
