import type { Mutant, MutatedFile } from "./mutationReport.ts";

/**
 * A mutant as a person reads it: the line as it is and as it would be, without its number, so that
 * the name lasts while the code around it changes.
 */
export function nameOf({ source }: MutatedFile, { location, replacement = "" }: Mutant): string {
  const lines = source.split("\n");
  const { start, end } = location;
  const first = lines[start.line - 1] ?? "";
  const last = lines[end.line - 1] ?? "";
  const before = first.slice(0, start.column - 1);
  const after = last.slice(end.column - 1);
  const original =
    start.line === end.line
      ? first.slice(start.column - 1, end.column - 1)
      : `${first.slice(start.column - 1)} … ${last.slice(0, end.column - 1)}`;
  return `${onOneLine(before + original + after)} → ${onOneLine(before + replacement + after)}`;
}

function onOneLine(code: string): string {
  return code.replace(/\s+/g, " ").trim();
}
