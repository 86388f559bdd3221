import Dexie from "dexie";
import { intactRow } from "../copies/entryRow.ts";
import { VaultDatabase } from "../copies/VaultDatabase.ts";
import type { Entry } from "../journal/entry.ts";
import { databaseOf } from "./vaultDevice.ts";

/** The whole entries of one kind in a vault's database, before it is opened; none where it cannot be read. */
export async function peekEntries(vault: string, kind: string): Promise<readonly Entry[]> {
  const name = databaseOf(vault);
  const database = new VaultDatabase(name);
  try {
    // Or looking for one that is gone would make an empty one.
    if (!(await Dexie.exists(name))) return [];
    await database.open();
    const rows = await database.entries.where("kind").equals(kind).toArray();
    return rows.flatMap((row) => intactRow(row) ?? []);
  } catch {
    return [];
  } finally {
    database.close();
  }
}
