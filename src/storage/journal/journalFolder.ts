import type { Bytes } from "../bytes/bytes.ts";
/**
 * A file of a journal, held by one opener alone. Reading and writing wait for the disk, as
 * FileSystemSyncAccessHandle does; whatever goes wrong is thrown.
 */
export interface JournalFile {
  /** Bytes in the file. */
  readonly size: () => number;
  /** Fills `into` from a place on; gives back how many bytes there were, fewer only at the end. */
  readonly read: (at: number, into: Bytes) => number;
  /** Writes all of the bytes at a place, over what is there. */
  readonly write: (at: number, bytes: Bytes) => void;
  readonly truncate: (size: number) => void;
  /** Comes back when everything written is on the medium. */
  readonly flush: () => void;
  readonly close: () => void;
}

/** Where the journal of one vault lies: the folder `avstamp/<vault id>/` of OPFS, or of a disk. */
export interface JournalFolder {
  readonly list: () => Promise<readonly string[]>;
  /** Opens a file to read and write, and makes it if it is not there. */
  readonly open: (name: string) => Promise<JournalFile>;
  readonly remove: (name: string) => Promise<void>;
}
