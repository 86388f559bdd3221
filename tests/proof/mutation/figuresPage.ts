import { type Figures, figuresOf, scoreOf } from "./figuresOf.ts";
import type { MutationReport } from "./mutationReport.ts";
import { areas } from "./scopeFiles.ts";
import { survivorsOf } from "./survivorsOf.ts";

/** What the page needs to know besides the results. */
export interface Run {
  /** Versions and date, in a sentence. */
  readonly made: string;
  readonly scope: readonly string[];
  /** Files of the scope that were never tried, or not as they are now. */
  readonly waiting: readonly string[];
}

/** The part of docs/mutation.md that is written by the proof. */
export function figuresPage(report: MutationReport, { made, scope, waiting }: Run): string {
  return [
    made,
    "",
    coverage(scope, waiting),
    "",
    ...table(report),
    "",
    "## What no test notices",
    ...[...report].flatMap(([path, file]) => survivorsSection(path, survivorsOf(path, file))),
  ].join("\n");
}

const mostNamed = 12;

function coverage(scope: readonly string[], waiting: readonly string[]): string {
  if (waiting.length === 0) return `All ${scope.length} files were tried as they are.`;
  const share = `${scope.length - waiting.length} of ${scope.length} files were tried as they are`;
  if (waiting.length > mostNamed) return `**Only a part:** ${share}.`;
  const names = waiting.map((file) => `\`${file}\``).join(", ");
  return `**Only a part:** ${share}. Not, or not since they changed: ${names}.`;
}

const headings = [
  "folder",
  "mutants",
  "refused",
  "killed",
  "timed out",
  "survived",
  "not reached",
  "score",
];

function table(report: MutationReport): readonly string[] {
  const rows = areas.map((area) => row(`\`${area}\``, figuresWithin(report, `src/core/${area}/`)));
  const all = [headings, ...rows, row("all", figuresWithin(report, ""))];
  const widths = headings.map((_, i) => Math.max(...all.map((cells) => cells[i]?.length ?? 0)));
  const [head = "", ...lines] = all.map((cells) =>
    inCells(cells.map((c, i) => c.padEnd(widths[i] ?? 0))),
  );
  return [head, inCells(widths.map((width) => "-".repeat(width))), ...lines];
}

function inCells(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

export function figuresWithin(report: MutationReport, folder: string): Figures {
  return figuresOf(
    [...report].flatMap(([path, { mutants }]) => (path.startsWith(folder) ? mutants : [])),
  );
}

function row(name: string, figures: Figures): readonly string[] {
  const { mutants, refused, killed, timedOut, survived, notReached } = figures;
  const numbers = [mutants, refused, killed, timedOut, survived, notReached].map(String);
  return [name, ...numbers, mutants === 0 ? "–" : `${scoreOf(figures).toFixed(1)} %`];
}

function survivorsSection(
  path: string,
  { named, unnamed }: ReturnType<typeof survivorsOf>,
): readonly string[] {
  if (named.length === 0 && unnamed.length === 0) return [];
  const list = (names: readonly string[]) => names.map((name) => `- \`${name}\``);
  return [
    "",
    `### ${path.replace("src/core/", "")}`,
    ...named.flatMap(({ reason, names }) => ["", reason, "", ...list(names)]),
    ...(unnamed.length === 0 ? [] : ["", "Not looked at yet:", "", ...list(unnamed)]),
  ];
}
