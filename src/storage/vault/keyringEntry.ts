import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import type { NewEntry } from "../journal/entry.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";

export function keyringEntry(keyring: Keyring): NewEntry {
  const bytes = canonicalBytes(keyring);
  return { type: "keyring", id: keyring.vault, case: "", kind: "keyring", bytes };
}
