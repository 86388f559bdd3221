import { databasesThere } from "../copies/databaseNames.ts";
import { findDatabase } from "../copies/findDatabase.ts";
import type { VaultDatabase } from "../copies/VaultDatabase.ts";
import { wholeOfKind } from "../copies/wholeOfKind.ts";
import { newestKeyring } from "./newestKeyring.ts";
import { databaseOf } from "./vaultDevice.ts";

/** Whose vault it is, as its keyring says in the open; undefined where that cannot be read. */
export async function peekOwner(vault: string): Promise<string | undefined> {
  const name = databaseOf(vault);
  let database: VaultDatabase | undefined;
  try {
    // Or looking for one that is gone would make an empty one.
    if ((await databasesThere(name)).length === 0) return undefined;
    ({ database } = await findDatabase(name));
    const keyring = await newestKeyring(await wholeOfKind(database, "keyring"));
    return keyring?.owner;
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}
