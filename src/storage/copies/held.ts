import type { Journal } from "../journal/createJournal.ts";
import type { CopiesPlace } from "./copiesPlace.ts";
import type { CopiesReport } from "./copiesReport.ts";
import type { Made } from "./databaseNotes.schema.ts";
import type { Standing } from "./putNotes.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

/** What the operations of one opened vault share. Only the one whose turn it is changes it. */
export interface Held {
  readonly place: CopiesPlace;
  database: VaultDatabase;
  /** Which rebuild has made it. */
  made: Made;
  /** Names of databases of the vault that do not count and could not be deleted yet. */
  others: readonly string[];
  /** Undefined where there is one copy only. */
  journal: Journal | undefined;
  standing: Standing;
  report: CopiesReport;
  /** Puts right what a failed operation may have left behind; done before the next one. */
  putRight: (() => Promise<void>) | undefined;
  isClosed: boolean;
  /** Newer code has written here. */
  isReadOnly: boolean;
}
