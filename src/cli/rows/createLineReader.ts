import { longestRecord, type RecordReader } from "./recordReader.ts";

export interface TextLine {
  readonly line: number;
  readonly text: string;
  readonly isTooLong: boolean;
}

/** Lines of a text that comes in pieces; empty ones are passed over but counted. */
export function createLineReader(longest: number = longestRecord): RecordReader<TextLine> {
  let rest = "";
  let isTooLong = false;
  let line = 0;

  const add = (piece: string) => {
    if (rest.length + piece.length > longest) isTooLong = true;
    rest = isTooLong ? "" : rest + piece;
  };

  function* take(): Generator<TextLine> {
    line += 1;
    const found = { line, text: rest.trim(), isTooLong };
    rest = "";
    isTooLong = false;
    if (found.text !== "" || found.isTooLong) yield found;
  }

  return {
    *push(chunk) {
      let at = 0;
      for (let end = chunk.indexOf("\n"); end !== -1; end = chunk.indexOf("\n", at)) {
        add(chunk.slice(at, end));
        at = end + 1;
        yield* take();
      }
      add(chunk.slice(at));
    },
    end: take,
  };
}
