import type { Entry } from "../journal/entry.ts";
import type { JournalFolder } from "../journal/journalFolder.ts";
import type { MarkKeeper } from "./markKeeper.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

/** Where the two copies of a vault lie, and who else knows of them. */
export interface CopiesPlace {
  /** Id of the vault: a journal of another vault is not read into this one. */
  readonly vault: string;
  /** Undefined where the browser has no OPFS: then there is one copy, and the report says so. */
  readonly journalFolder: JournalFolder | undefined;
  /** `avstamp-vault-<id>`; every other generation of the database has a name made of it. */
  readonly databaseName: string;
  readonly mark: MarkKeeper;
  /**
   * Whether the bytes are what they were: the signature, and once there are keys the seal. Asked
   * where the copies differ, and about every entry by `verify`; it may know more the second time.
   */
  readonly isIntact: (entry: Entry) => boolean | Promise<boolean>;
  /**
   * Goes on with what can be read when the database cannot be opened and the journal is damaged
   * too. Without it that is an issue, and nothing is changed: it takes a person to say so.
   */
  readonly salvage?: boolean;
  /**
   * Whether newer code has written in the database, asked when it has been opened: then what can be
   * read is read, and nothing is written, nor mended.
   */
  readonly isFromNewer?: (database: VaultDatabase) => Promise<boolean>;
}
