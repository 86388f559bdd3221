import {
  type Instrument,
  type Item,
  isDay,
  parseLocatedJson,
} from "../../core/instrument/index.ts";
import { type Issue, issue } from "../../core/issue/index.ts";
import { type Answer, answered } from "../../core/response/index.ts";
import { type CsvRecord, createCsvReader } from "./createCsvReader.ts";
import { nonAnswerOf } from "./nonAnswerOf.ts";
import type { RecordReader } from "./recordReader.ts";
import { checkText, type Row, unreadRow } from "./row.ts";
import { statedAnswer } from "./statedAnswer.ts";

interface Header {
  readonly columns: readonly string[];
  /** Columns named a second time: what stands in which of them counts cannot be told. */
  readonly twice: readonly string[];
}

/** Rows of a CSV whose first record names the items, and perhaps `id` and `date`. */
export function createCsvRowReader(instrument: Instrument): RecordReader<Row> {
  const reader = createCsvReader();
  let header: Header | undefined;

  function* rows(records: Iterable<CsvRecord>): Generator<Row> {
    for (const record of records) {
      if (header === undefined && record.fault === undefined) header = headerOf(record.cells);
      else yield rowOf(instrument, header ?? headerOf([]), record);
    }
  }

  return { push: (chunk) => rows(reader.push(chunk)), end: () => rows(reader.end()) };
}

function headerOf(columns: readonly string[]): Header {
  const twice = columns.filter((column, c) => column !== "" && columns.indexOf(column) < c);
  return { columns, twice };
}

function rowOf(instrument: Instrument, header: Header, record: CsvRecord): Row {
  const { columns } = header;
  const { line, cells, separator } = record;
  const faults = faultsOfRecord(header, record);
  if (faults.length > 0) return unreadRow(line, faults);
  const answers: [string, Answer][] = [];
  const wrong: Issue[] = [];
  const beside: { id?: string; date?: string } = {};
  cells.forEach((cell, c) => {
    const column = columns[c] ?? "";
    if (cell === "") return;
    if (column === "id" || column === "date") {
      beside[column] = cell;
      return;
    }
    const answer = answerOf(instrument.items.get(column)?.item, column, cell, separator);
    if ("state" in answer) answers.push([column, answer]);
    else wrong.push(...answer);
  });
  if (beside.date !== undefined && !isDay(beside.date)) {
    wrong.push(issue("response/wrong-date", "/date", { date: beside.date }));
  }
  return { line, ...beside, answers: Object.fromEntries(answers), faults: wrong };
}

function faultsOfRecord({ columns, twice }: Header, { cells, fault }: CsvRecord): readonly Issue[] {
  if (fault !== undefined) return [issue(fault, "", { limit: "1 MiB" })];
  if (cells.length !== columns.length) {
    const numbers = { cells: cells.length, columns: columns.length };
    return [issue("response/wrong-cells", "", numbers)];
  }
  return [
    ...twice.map((column) => issue("response/column-twice", "", { column })),
    ...cells.flatMap(checkText).slice(0, 1),
  ];
}

/**
 * `!declined` is a non-answer. In a text `!!` stands for a `!` of its own. The rows of a repeat are
 * JSON, and so is `[]` for nothing ticked.
 */
function answerOf(
  item: Item | undefined,
  id: string,
  cell: string,
  separator: string,
): Answer | readonly Issue[] {
  if (cell.startsWith("!")) {
    const isText = item?.type === "text" && cell.startsWith("!!");
    if (isText) return answered(cell.slice(1));
    const answer = nonAnswerOf(id, cell.slice(1));
    return "code" in answer ? [answer] : answer;
  }
  switch (item?.type) {
    case "repeat":
      return rowsIn(cell, id);
    case "multiple":
      return answered(cell === "[]" ? [] : cell.split("|"));
    case "rating":
    case "number":
      return answered(numberOf(cell, separator));
    default:
      return answered(cell);
  }
}

function rowsIn(cell: string, id: string): Answer | readonly Issue[] {
  const json = parseLocatedJson(cell, "");
  return json.ok
    ? statedAnswer(id, json.value.value)
    : [issue("response/wrong-type", `/answers/${id}`, { item: id })];
}

/** A decimal comma only where it cannot be a separator. What is no number stays as it is. */
function numberOf(cell: string, separator: string): number | string {
  const plain = separator === ";" ? cell.replace(",", ".") : cell;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : cell;
}
