import type { EntryRow } from "./entryRow.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

/** The indexes that entries are looked up by. */
const indexNames = ["case", "kind"] as const;

/** For each of them, the numbers that belong under a key. */
export type Filing = ReadonlyMap<(typeof indexNames)[number], Map<string, number[]>>;

export function createFiling(): Filing {
  return new Map(indexNames.map((name) => [name, new Map<string, number[]>()]));
}

/** Numbers come in ascending order. */
export function addToFiling(filing: Filing, row: EntryRow): void {
  for (const [name, numbersOf] of filing) {
    const numbers = numbersOf.get(row[name]);
    if (numbers === undefined) numbersOf.set(row[name], [row.n]);
    else numbers.push(row.n);
  }
}

/**
 * Numbers of whole rows that an index does not lead to, or leads to from another key: a database
 * can lose its way to an entry and still have it. Stops after each key.
 */
export async function* findMisfiled(
  database: VaultDatabase,
  filing: Filing,
): AsyncGenerator<undefined, ReadonlySet<number>> {
  const misfiled = new Set<number>();
  const whole = new Set([...(filing.get("case") ?? [])].flatMap(([, numbers]) => numbers));
  for (const [name, numbersOf] of filing) {
    for (const [key, expected] of numbersOf) {
      const found = new Set(await database.entries.where(name).equals(key).primaryKeys());
      for (const n of expected) if (!found.delete(n)) misfiled.add(n);
      for (const n of found) if (whole.has(n)) misfiled.add(n);
      yield undefined;
    }
  }
  return misfiled;
}
