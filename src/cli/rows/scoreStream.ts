import type { RecordReader } from "./recordReader.ts";
import type { Row } from "./row.ts";
import type { ScoredRow } from "./scoreRow.ts";

/** No more rows than this are held before they are written. */
export const rowsHeld = 64;

export interface ScoredCounts {
  readonly rows: number;
  readonly faulty: number;
}

export interface Steps {
  readonly reader: RecordReader<Row>;
  readonly score: (row: Row) => ScoredRow;
  readonly toText: (row: ScoredRow) => string;
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
}

/** Reads, scores and writes, a few rows at a time, however many there are. */
export async function scoreStream(
  source: AsyncIterable<string>,
  { reader, score, toText, write }: Steps,
): Promise<ScoredCounts> {
  let rows = 0;
  let faulty = 0;
  let held: string[] = [];

  const take = async (read: Iterable<Row>) => {
    for (const row of read) {
      const scored = score(row);
      rows += 1;
      if (scored.faults !== undefined) faulty += 1;
      held.push(toText(scored));
      if (held.length >= rowsHeld) await pass();
    }
  };
  const pass = async () => {
    const text = held.join("");
    held = [];
    if (text !== "") await write(text);
  };

  for await (const chunk of source) {
    await take(reader.push(chunk));
    await pass();
  }
  await take(reader.end());
  await pass();
  return { rows, faulty };
}
