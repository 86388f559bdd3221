import type { Entry } from "../journal/entry.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

const indexNames = ["id", "case", "kind"] as const;

/** For each index, under what the entry of a number is found. */
export type Indexes = ReadonlyMap<(typeof indexNames)[number], ReadonlyMap<number, unknown>>;

export async function readIndexes(database: VaultDatabase): Promise<Indexes> {
  const indexes = new Map<(typeof indexNames)[number], ReadonlyMap<number, unknown>>();
  for (const name of indexNames) {
    const index = database.entries.orderBy(name);
    const found = await database.transaction("r", database.entries, async () => {
      const keys = await index.keys();
      const numbers = await index.primaryKeys();
      return new Map(numbers.map((n, i) => [n, keys[i]]));
    });
    indexes.set(name, found);
  }
  return indexes;
}

/** Whether every index leads to the entry. */
export function isFiled(indexes: Indexes, entry: Entry): boolean {
  return indexNames.every((name) => indexes.get(name)?.get(entry.n) === entry[name]);
}
