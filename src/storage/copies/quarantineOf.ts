import { fromRow, intactRow } from "./entryRow.ts";
import { type QuarantinedPart, quarantinedIn } from "./quarantine.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

/** What the copies keep of entries that were damaged in both. */
export async function quarantineOf(database: VaultDatabase): Promise<readonly QuarantinedPart[]> {
  const rows = await database.entries.where("kind").equals("quarantine").toArray();
  return rows
    .map(intactRow)
    .filter((row) => row !== undefined)
    .map((row) => quarantinedIn(fromRow(row)));
}
