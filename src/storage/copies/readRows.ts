import type { VaultDatabase } from "./VaultDatabase.ts";

/** The rows of those numbers, by the key they are kept under: a damaged one may say another. */
export function readRows(
  database: VaultDatabase,
  first: number,
  last: number,
): Promise<ReadonlyMap<number, unknown>> {
  return database.transaction("r", database.entries, async () => {
    const range = database.entries.where("n").between(first, last, true, true);
    const keys = await range.primaryKeys();
    const rows = await range.toArray();
    return new Map(keys.map((key, i) => [key, rows[i]]));
  });
}
