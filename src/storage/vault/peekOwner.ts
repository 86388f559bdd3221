import Dexie from "dexie";
import { intactRow } from "../copies/entryRow.ts";
import { VaultDatabase } from "../copies/VaultDatabase.ts";
import { newestKeyring } from "./newestKeyring.ts";
import { databaseOf } from "./vaultDevice.ts";

/** Whose vault it is, as its keyring says in the open; undefined where that cannot be read. */
export async function peekOwner(vault: string): Promise<string | undefined> {
  const name = databaseOf(vault);
  const database = new VaultDatabase(name);
  try {
    // Or looking for one that is gone would make an empty one.
    if (!(await Dexie.exists(name))) return undefined;
    await database.open();
    const rows = await database.entries.where("kind").equals("keyring").toArray();
    const keyring = await newestKeyring(rows.flatMap((row) => intactRow(row) ?? []));
    return keyring?.owner;
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}
