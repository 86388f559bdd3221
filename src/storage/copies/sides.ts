import type { Entry } from "../journal/entry.ts";
import type { Holes } from "../journal/holes.ts";
import type { JournalContents } from "../journal/journalContents.ts";
import type { JournalFile } from "../journal/journalFolder.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

/** What is compared. */
export interface Sides {
  readonly database: VaultDatabase;
  /** Undefined where there is none: not yet, not any more, or not in this browser. */
  readonly journal: JournalSide | undefined;
  /** False where there is one copy only. */
  readonly wantsJournal: boolean;
  /** What both copies together say has no entry any more. */
  readonly holes: Holes;
  /** The highest number that anything tells of. */
  readonly n: number;
  readonly isIntact: (entry: Entry) => boolean | Promise<boolean>;
  /** Asks about every entry, instead of only where the copies differ. */
  readonly asksAll: boolean;
  /** Looks whether every entry of the database is found there by id, case and kind. */
  readonly readsIndexes: boolean;
}

export interface JournalSide {
  readonly file: JournalFile;
  readonly contents: JournalContents;
  /** Nothing tells which entries may have been in damage at the end: it is kept, whatever it is. */
  readonly isEndDoubtful: boolean;
}
