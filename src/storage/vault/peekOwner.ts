import { newestKeyring } from "./newestKeyring.ts";
import { peekEntries } from "./peekEntries.ts";

/** Whose vault it is, as its keyring says in the open; undefined where that cannot be read. */
export async function peekOwner(vault: string): Promise<string | undefined> {
  const keyring = await newestKeyring(await peekEntries(vault, "keyring"));
  return keyring?.owner;
}
