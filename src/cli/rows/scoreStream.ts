import type { RecordReader } from "./recordReader.ts";
import type { Row, WrongHeader } from "./row.ts";
import type { ScoredRow, ScoreRows } from "./scoredRow.ts";

/** No more rows than this are held before they are written. */
export const rowsHeld = 64;

export interface ScoredCounts {
  readonly rows: number;
  readonly faulty: number;
  /** Why there is no row to score: nothing was written. */
  readonly wrong?: WrongHeader;
}

export interface Steps {
  readonly reader: RecordReader<Row | WrongHeader>;
  /** What is written before the first row. */
  readonly head: string;
  /** Of at most `rowsHeld` rows. */
  readonly score: ScoreRows;
  readonly toText: (row: ScoredRow) => string;
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
}

/** Reads, scores and writes, a few rows at a time, however many there are. */
export async function scoreStream(
  source: AsyncIterable<string>,
  { reader, head, score, toText, write }: Steps,
): Promise<ScoredCounts> {
  let rows = 0;
  let faulty = 0;
  let held: Row[] = [];

  const take = async (read: Iterable<Row | WrongHeader>) => {
    for (const row of read) {
      if ("header" in row) return row;
      held.push(row);
      if (held.length >= rowsHeld) await pass();
    }
    return undefined;
  };
  const pass = async () => {
    if (held.length === 0) return;
    const scored = score(held);
    const before = rows === 0 ? head : "";
    rows += held.length;
    faulty += scored.filter(({ faults }) => faults !== undefined).length;
    held = [];
    await write(before + scored.map(toText).join(""));
  };

  for await (const chunk of source) {
    const wrong = await take(reader.push(chunk));
    if (wrong !== undefined) return { rows, faulty, wrong };
    await pass();
  }
  const wrong = await take(reader.end());
  if (wrong !== undefined) return { rows, faulty, wrong };
  await pass();
  if (rows === 0 && head !== "") await write(head);
  return { rows, faulty };
}
