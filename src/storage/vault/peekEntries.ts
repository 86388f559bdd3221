import { databasesThere } from "../copies/databaseNames.ts";
import { intactRow } from "../copies/entryRow.ts";
import { findDatabase } from "../copies/findDatabase.ts";
import type { VaultDatabase } from "../copies/VaultDatabase.ts";
import type { Entry } from "../journal/entry.ts";
import { databaseOf } from "./vaultDevice.ts";

/** The whole entries of one kind in a vault's database, before it is opened; none where it cannot be read. */
export async function peekEntries(vault: string, kind: string): Promise<readonly Entry[]> {
  const name = databaseOf(vault);
  let database: VaultDatabase | undefined;
  try {
    // Or looking for one that is gone would make an empty one.
    if ((await databasesThere(name)).length === 0) return [];
    ({ database } = await findDatabase(name));
    const rows = await database.entries.where("kind").equals(kind).toArray();
    return rows.flatMap((row) => intactRow(row) ?? []);
  } catch {
    return [];
  } finally {
    database?.close();
  }
}
