import { longestRecord, type RecordReader } from "./recordReader.ts";

type CsvFault = "response/broken-quotes" | "file/too-large";

export interface CsvRecord {
  /** Where it began, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly separator: "," | ";";
  readonly fault?: CsvFault;
}

type State = "start" | "plain" | "quoted" | "closing" | "skipping";

/**
 * Records of a CSV (RFC 4180) that comes in pieces. The separator is the one the first line has
 * more of. After a fault it goes on at the next line.
 */
export function createCsvReader(longest: number = longestRecord): RecordReader<CsvRecord> {
  let parser: CsvParser | undefined;
  let first = "";
  return {
    *push(chunk) {
      if (parser !== undefined) {
        yield* parser.push(chunk);
        return;
      }
      first += chunk;
      if (!first.includes("\n") && first.length <= longest) return;
      parser = new CsvParser(separatorOf(first), longest);
      yield* parser.push(first);
      first = "";
    },
    *end() {
      parser ??= new CsvParser(separatorOf(first), longest);
      yield* parser.push(first);
      yield* parser.end();
    },
  };
}

function separatorOf(text: string): "," | ";" {
  const [header = ""] = text.split("\n", 1);
  const bare = header.replaceAll(/"[^"]*"/g, "");
  const count = (mark: string) => bare.split(mark).length;
  return count(";") > count(",") ? ";" : ",";
}

class CsvParser {
  readonly #separator: "," | ";";
  readonly #longest: number;
  readonly #special: RegExp;
  #state: State = "start";
  #cells: string[] = [];
  #cell = "";
  #length = 0;
  #line = 1;
  #began = 1;
  #fault: CsvFault | undefined;

  constructor(separator: "," | ";", longest: number) {
    this.#separator = separator;
    this.#longest = longest;
    this.#special = separator === "," ? /[",\n]/g : /[";\n]/g;
  }

  *push(chunk: string): Generator<CsvRecord> {
    let at = 0;
    while (at < chunk.length) {
      const { next, isEnd } = this.#step(chunk, at);
      at = next;
      if (isEnd) yield* this.#takeRecord();
    }
  }

  *end(): Generator<CsvRecord> {
    if (this.#state === "quoted") this.#fail("response/broken-quotes");
    yield* this.#takeRecord();
  }

  /** Reads on from a place; `isEnd` when a record ends there. */
  #step(chunk: string, at: number): { readonly next: number; readonly isEnd: boolean } {
    switch (this.#state) {
      case "start":
        if (chunk[at] === '"') {
          this.#state = "quoted";
          return { next: at + 1, isEnd: false };
        }
        this.#state = "plain";
        return { next: at, isEnd: false };
      case "plain":
        return this.#plain(chunk, at);
      case "quoted":
        return this.#quoted(chunk, at);
      case "closing":
        return this.#closing(chunk, at);
      case "skipping": {
        const end = chunk.indexOf("\n", at);
        return end === -1 ? { next: chunk.length, isEnd: false } : { next: end + 1, isEnd: true };
      }
    }
  }

  #plain(chunk: string, at: number): { readonly next: number; readonly isEnd: boolean } {
    this.#special.lastIndex = at;
    const end = this.#special.exec(chunk)?.index ?? chunk.length;
    this.#add(chunk.slice(at, end));
    if (end === chunk.length || this.#state === "skipping") return { next: end, isEnd: false };
    return this.#mark(chunk[end] ?? "", end);
  }

  #quoted(chunk: string, at: number): { readonly next: number; readonly isEnd: boolean } {
    const quote = chunk.indexOf('"', at);
    const end = quote === -1 ? chunk.length : quote;
    // Where it becomes too long is counted in characters, so that it is the same in any pieces.
    const cut = Math.max(at, Math.min(end, at + this.#longest - this.#length));
    this.#line += chunk.slice(at, cut).split("\n").length - 1;
    this.#add(chunk.slice(at, end));
    if (this.#state === "skipping") return { next: cut, isEnd: false };
    if (quote !== -1) this.#state = "closing";
    return { next: quote === -1 ? end : end + 1, isEnd: false };
  }

  #closing(chunk: string, at: number): { readonly next: number; readonly isEnd: boolean } {
    const mark = chunk[at] ?? "";
    if (mark === '"') {
      this.#add('"');
      if (this.#state === "closing") this.#state = "quoted";
      return { next: at + 1, isEnd: false };
    }
    return mark === "\r" ? { next: at + 1, isEnd: false } : this.#mark(mark, at);
  }

  /** A separator ends the cell, a line break the record; anything else is out of place here. */
  #mark(mark: string, at: number): { readonly next: number; readonly isEnd: boolean } {
    if (mark === "\n") return { next: at + 1, isEnd: true };
    if (mark === this.#separator) {
      this.#takeCell();
      return { next: at + 1, isEnd: false };
    }
    this.#fail("response/broken-quotes");
    return { next: at, isEnd: false };
  }

  #add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.#longest) this.#fail("file/too-large");
    else this.#cell += piece;
  }

  #fail(fault: CsvFault): void {
    this.#fault = fault;
    this.#state = "skipping";
    this.#cells = [];
    this.#cell = "";
  }

  #takeCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = "";
    // A separator takes room too, or a line of nothing else would never be too long.
    this.#length += 1;
    this.#state = "start";
  }

  *#takeRecord(): Generator<CsvRecord> {
    if (this.#state === "plain" && this.#cell.endsWith("\r")) this.#cell = this.#cell.slice(0, -1);
    const fault = this.#fault;
    if (fault === undefined) this.#takeCell();
    const cells = this.#cells;
    const record = { line: this.#began, cells, separator: this.#separator };
    this.#cells = [];
    this.#length = 0;
    this.#fault = undefined;
    this.#state = "start";
    this.#line += 1;
    this.#began = this.#line;
    if (fault !== undefined) yield { ...record, fault };
    else if (cells.length > 1 || cells[0] !== "") yield record;
  }
}
