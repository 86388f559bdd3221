import { type Budget, isWithin, type Line, type Reported } from "./line.ts";

type Row = readonly [
  what: string,
  measured: string,
  budget: string,
  ratio: string,
  verdict: string,
];

const headings: Row = ["what", "measured", "budget", "ratio", ""];

/** The lines as a table that can be pasted into docs/benchmarks.md as it is. */
export function printLines(title: string, lines: readonly Reported[]): void {
  const rows = [headings, ...lines.map(rowOf)];
  const widths = headings.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const [head, ...rest] = rows.map((row) => inCells(row.map((c, i) => c.padEnd(widths[i] ?? 0))));
  const rule = inCells(widths.map((width) => "-".repeat(width)));
  console.log(["", title, "", head, rule, ...rest].join("\n"));
}

function inCells(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function rowOf(line: Reported): Row {
  if ("notBuilt" in line) return [line.what, "–", "–", "", line.notBuilt];
  const { what, measured, unit, budget, ratio = "" } = line;
  return [what, inUnit(measured, unit), inWords(budget, unit), ratio, verdict(line)];
}

function verdict(line: Line): string {
  const within = isWithin(line);
  if (within === undefined) return "";
  return within ? "within" : "OVER";
}

function inWords(budget: Budget | undefined, unit: Line["unit"]): string {
  if (budget === undefined) return "";
  return "atMost" in budget
    ? `≤ ${inUnit(budget.atMost, unit)}`
    : `≥ ${inUnit(budget.atLeast, unit)}`;
}

function inUnit(value: number, unit: Line["unit"]): string {
  const number = value.toLocaleString("en-GB", {
    maximumFractionDigits: value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0,
  });
  return unit === "" || unit === "×" || unit === "/s" ? `${number}${unit}` : `${number} ${unit}`;
}
