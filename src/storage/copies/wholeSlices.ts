import type { Entry } from "../journal/entry.ts";
import { wholeEntry } from "./entryRow.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

const sliceLength = 500;

/**
 * Every entry of the database, ascending, a slice at a time, for a caller whose turn it is. A
 * damaged row is thrown: what goes from one copy to the other must be whole.
 */
export async function* wholeSlices(database: VaultDatabase): AsyncGenerator<readonly Entry[]> {
  let last = 0;
  for (;;) {
    const rows = await database.entries.where("n").above(last).limit(sliceLength).toArray();
    if (rows.length === 0) return;
    const entries = rows.map(wholeEntry);
    last = entries.at(-1)?.n ?? last;
    yield entries;
  }
}
