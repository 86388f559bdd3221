import type { Instrument } from "../../core/instrument/index.ts";
import { type Issue, issue } from "../../core/issue/index.ts";
import type { CsvRecord } from "./createCsvReader.ts";
import { checkText, faultOfRecord } from "./row.ts";

/** What a column may be beside a question. */
const beside: ReadonlySet<string> = new Set(["id", "date"]);

/** So many names are told in one sentence; more say no more. */
const mostNames = 5;

/**
 * Why the columns of a CSV cannot be told from its first record: what is wrong with it is wrong
 * with every row. Empty when each has the name of a question, or is `id` or `date`, or has no name.
 */
export function checkHeader(instrument: Instrument, record: CsvRecord): readonly Issue[] {
  const { cells, fault } = record;
  if (fault !== undefined) return [faultOfRecord(fault)];
  const unreadable = cells.flatMap(checkText).slice(0, 1);
  if (unreadable.length > 0) return unreadable;
  const asked = [...instrument.items.values()].filter(({ item }) => item.type !== "display");
  const known = new Set([...asked.map(({ item }) => item.id), ...beside]);
  const strange = [...new Set(cells)].filter((cell) => cell !== "" && !known.has(cell));
  const separator = strange.map((cell) => otherSeparator(cell, known)).find(Boolean);
  if (separator !== undefined) return [issue("response/other-separator", "", { separator })];
  const misspelt = strange.filter((cell) => known.has(plain(cell)));
  const unknown = strange.filter((cell) => !known.has(plain(cell)));
  return [
    ...told("response/misspelt-column", misspelt, (cell) => `"${cell}" → ${plain(cell)}`),
    ...told("response/unknown-column", unknown, (cell) => `"${cell}"`),
    ...repeatedIn(cells).map((column) => issue("response/column-twice", "", { column })),
  ];
}

function repeatedIn(cells: readonly string[]): readonly string[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const cell of cells) if (cell !== "") (once.has(cell) ? twice : once).add(cell);
  return [...twice];
}

/** A name that becomes two or more, one of them known, when cut at a mark that is no separator here. */
function otherSeparator(cell: string, known: ReadonlySet<string>): string | undefined {
  const mark = ["\t", ";", ",", "|"].find((one) => {
    const parts = cell.split(one);
    return parts.length > 1 && parts.some((part) => known.has(plain(part)));
  });
  return mark === "\t" ? "tab" : mark;
}

/** Without what cannot be seen around a name, and in small letters, as all names are. */
function plain(cell: string): string {
  return cell.replaceAll(/^[\s\u200B"']+|[\s\u200B"']+$/g, "").toLowerCase();
}

function told(
  code: "response/misspelt-column" | "response/unknown-column",
  cells: readonly string[],
  name: (cell: string) => string,
): readonly Issue[] {
  if (cells.length === 0) return [];
  const more = cells.length > mostNames ? " …" : "";
  const columns = `${cells.slice(0, mostNames).map(name).join(", ")}${more}`;
  return [issue(code, "", { columns, count: cells.length })];
}
