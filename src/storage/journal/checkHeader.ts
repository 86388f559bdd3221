import { type JournalHeader, journalVersion } from "./journalNotes.schema.ts";

/** Throws when a journal is another vault's, or of a newer version of the app. */
export function checkHeader(header: JournalHeader | undefined, vault: string): void {
  // Without a header the folder's name must do: the entries are sealed for one vault all the same.
  if (header === undefined) return;
  if (header.v > journalVersion) throw new DOMException("A newer journal", "VersionError");
  if (header.vault !== vault) throw new DOMException("Another vault's journal", "DataError");
}
