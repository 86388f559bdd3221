import type { Holes } from "../journal/holes.ts";
import type { KnownEnd } from "../journal/journalContents.ts";
import type { Mark } from "./databaseNotes.schema.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

/** How far the entries have come. */
export interface Standing {
  /** The highest number given. */
  readonly n: number;
  /** Entries there are, those in quarantine among them. */
  readonly count: number;
  readonly holes: Holes;
}

const noJournal: KnownEnd = { generation: 0, length: 0, last: 0 };

/**
 * Writes how far the database has come, and which journal is in step with it, if one is. In the
 * transaction it is called in, with the entries.
 */
export async function putNotes(
  { meta }: VaultDatabase,
  { n, count, holes }: Standing,
  { generation, length, last }: KnownEnd = noJournal,
): Promise<void> {
  const mark: Mark = { n, count, generation, length, last };
  await meta.bulkPut([
    { key: "mark", value: mark },
    { key: "holes", value: holes },
  ]);
}
