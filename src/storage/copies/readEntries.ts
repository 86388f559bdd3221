import type { Entry } from "../journal/entry.ts";
import { wholeEntry } from "./entryRow.ts";
import type { Held } from "./held.ts";
import { putRight } from "./putRight.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";
import { withMending } from "./withMending.ts";

type Query = (entries: VaultDatabase["entries"]) => PromiseLike<readonly unknown[]>;

/** The acknowledged entries among the rows a query gives, ascending. */
export async function readEntries(held: Held, query: Query): Promise<readonly Entry[]> {
  // What cannot be put right keeps us from writing, not from reading.
  await putRight(held).catch(() => undefined);
  const rows = await withMending(held, async () =>
    (await query(held.database.entries)).map(wholeEntry),
  );
  return rows.filter(({ n }) => n <= held.standing.n).sort((a, b) => a.n - b.n);
}
