import type { SourceLocation } from "../issue/index.ts";

/** Says for an offset in the text which line and column it is, counted from 1. */
export function positionsIn(text: string, file: string): (offset: number) => SourceLocation {
  const lineStarts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) lineStarts.push(i + 1);
  return (offset) => {
    let [line, after] = [0, lineStarts.length];
    while (after - line > 1) {
      const middle = Math.floor((line + after) / 2);
      if ((lineStarts[middle] ?? offset) <= offset) line = middle;
      else after = middle;
    }
    return { file, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}
