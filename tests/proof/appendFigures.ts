import { readFileSync, writeFileSync } from "node:fs";
import packageFile from "../../package.json" with { type: "json" };

/** What one run of a proof has shown. */
export interface Figures {
  /** Its name, as in `npm run proof -- NAME`. */
  readonly proof: string;
  /** How many cases were gone through. */
  readonly count: number;
  readonly seed: string | number;
  /** In a few words: what was lost, found or different. */
  readonly result: string;
  /** What it ran on beside Avstamp and Node: `Chromium 156`, `@hpke/core 1.9.0`. */
  readonly versions?: readonly string[];
}

/** Adds a row to the table of figures, which stands last in docs/reliability.md. */
export function appendFigures(
  { proof, count, seed, result, versions = [] }: Figures,
  page = "docs/reliability.md",
): void {
  const lines = readFileSync(page, "utf8").trimEnd().split("\n");
  const start = lines.findLastIndex((line) => !line.startsWith("|")) + 1;
  const [head, , ...rows] = lines.slice(start).map(cellsOf);
  if (head === undefined) throw new Error(`${page} does not end with the table of figures`);
  const row = [
    new Date().toISOString().slice(0, 10),
    proof,
    [`Avstamp ${packageFile.version}`, `Node ${process.versions.node}`, ...versions].join(", "),
    String(seed),
    String(count),
    result.replaceAll("|", "/"),
  ];
  const table = aligned([head, ...rows, row]);
  writeFileSync(page, `${[...lines.slice(0, start), ...table].join("\n")}\n`);
}

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** As the formatter lays a table out, or the check of the format would fail after every run. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const [first = "", ...others] = rows.map(
    (row) => `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`,
  );
  return [first, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...others];
}
