import type { Entry } from "../journal/entry.ts";
import { intactRow } from "./entryRow.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

/** The entries of one kind that are whole in a database, whatever the other copy has. */
export async function wholeOfKind(
  database: VaultDatabase,
  kind: string,
): Promise<readonly Entry[]> {
  const rows = await database.entries.where("kind").equals(kind).toArray();
  return rows.flatMap((row) => intactRow(row) ?? []);
}
