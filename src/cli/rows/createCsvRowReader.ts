import {
  type Instrument,
  type Item,
  isDay,
  parseLocatedJson,
} from "../../core/instrument/index.ts";
import { type Issue, issue } from "../../core/issue/index.ts";
import { type Answer, answered } from "../../core/response/index.ts";
import { type CsvRecord, createCsvReader } from "./createCsvReader.ts";
import { checkHeader } from "./csvHeader.ts";
import { nonAnswerOf } from "./nonAnswerOf.ts";
import type { RecordReader } from "./recordReader.ts";
import { checkText, faultOfRecord, type Row, unreadRow, type WrongHeader } from "./row.ts";
import { statedAnswer } from "./statedAnswer.ts";

/**
 * Rows of a CSV whose first record names the items, and perhaps `id` and `date`. Under a first
 * record that does not there is no row.
 */
export function createCsvRowReader(instrument: Instrument): RecordReader<Row | WrongHeader> {
  const reader = createCsvReader();
  let columns: readonly string[] | undefined;
  let isWrong = false;

  function* rows(records: Iterable<CsvRecord>): Generator<Row | WrongHeader> {
    for (const record of records) {
      if (isWrong) return;
      if (columns !== undefined) {
        yield rowOf(instrument, columns, record);
        continue;
      }
      columns = record.cells;
      const header = checkHeader(instrument, record);
      isWrong = header.length > 0;
      if (isWrong) yield { line: record.line, header };
    }
  }

  return { push: (chunk) => rows(reader.push(chunk)), end: () => rows(reader.end()) };
}

function rowOf(instrument: Instrument, columns: readonly string[], record: CsvRecord): Row {
  const { line, cells, separator, fault } = record;
  if (fault !== undefined) return unreadRow(line, [faultOfRecord(fault)]);
  if (cells.length !== columns.length) {
    const numbers = { cells: cells.length, columns: columns.length };
    return unreadRow(line, [issue("response/wrong-cells", "", numbers)]);
  }
  const answers: [string, Answer][] = [];
  const wrong: Issue[] = cells.flatMap(checkText).slice(0, 1);
  const beside: { id?: string; date?: string } = {};
  cells.forEach((cell, c) => {
    const column = columns[c] ?? "";
    if (cell === "" || checkText(cell).length > 0) return;
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
