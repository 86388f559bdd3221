import { appendFileSync, readFileSync } from "node:fs";
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
  const text = readFileSync(page, "utf8");
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  if (!last.startsWith("|")) throw new Error(`${page} does not end with the table of figures`);
  const cells = [
    new Date().toISOString().slice(0, 10),
    proof,
    [`Avstamp ${packageFile.version}`, `Node ${process.versions.node}`, ...versions].join(", "),
    String(seed),
    String(count),
    result,
  ];
  const row = `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  appendFileSync(page, text.endsWith("\n") ? row : `\n${row}`);
}
