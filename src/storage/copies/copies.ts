import type { Result } from "../../core/issue/index.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import type { CopiesReport } from "./copiesReport.ts";
import type { QuarantinedPart } from "./quarantine.ts";
import type { Removal } from "./removeFromBoth.ts";

/**
 * The two copies of a vault's entries on this device: a journal file and an IndexedDB database.
 * Operations are done one after the other. What a disk or browser does is an issue, never thrown.
 * One opener at a time: the caller holds the writer lock.
 */
export interface Copies {
  /**
   * Keeps entries under the next numbers, in the given order, and gives them back numbered. All or
   * nothing: after issues none of them is there. It comes back with a value only when all of them
   * are on the medium in both copies (or in the one there is).
   */
  readonly append: (entries: readonly NewEntry[]) => Promise<Result<readonly Entry[]>>;

  /**
   * The entry of that number; undefined when it was removed, or never was. Here and in what follows
   * a damaged entry is taken from the other copy, or is in quarantine afterwards.
   */
  readonly get: (n: number) => Promise<Result<Entry | undefined>>;
  /** Ascending by number, without what is in quarantine. */
  readonly byCase: (caseId: string) => Promise<Result<readonly Entry[]>>;
  readonly byKinds: (kinds: readonly string[]) => Promise<Result<readonly Entry[]>>;
  /**
   * The entries of one kind, a few at a time from the newest or the oldest on, so that whoever looks
   * for one near an end reads no more than that; those numbered below, where that is told. An issue
   * is the last that comes.
   */
  readonly ofKind: (
    kind: string,
    from: "newest" | "oldest",
    below?: number,
  ) => AsyncIterableIterator<Result<readonly Entry[]>>;
  /**
   * Every entry, ascending, a slice at a time: for backups. Those of type `quarantine` come too, and
   * what is appended meanwhile. An issue is the last that comes.
   */
  readonly all: () => AsyncIterableIterator<Result<readonly Entry[]>>;
  readonly quarantined: () => Promise<Result<readonly QuarantinedPart[]>>;

  /**
   * Removes what the predicate picks from both copies, quarantine included, and keeps the given
   * entries instead, in one step: the journal is written anew without them, and the old one deleted.
   * After an issue it is done or not done, never half; asking again is safe.
   */
  readonly remove: (
    picks: (entry: Entry) => boolean,
    instead: readonly NewEntry[],
  ) => Promise<Result<Removal>>;

  /**
   * Reads every entry of both copies, asks `isIntact` about each, mends one copy from the other,
   * and gives the report. In slices, with other operations between them.
   */
  readonly verify: (
    onProgress: (done: number, of: number) => void,
  ) => Promise<Result<CopiesReport>>;
  /**
   * Puts everything that is whole into a new database and a new journal, reads it back, and deletes
   * the old ones as a whole. Others wait. After an issue or a crash it is done or not done, and
   * everything is there either way. `storage/rebuild-differs` when what was read back was not the
   * same.
   */
  readonly rebuild: (
    onProgress: (done: number, of: number) => void,
  ) => Promise<Result<CopiesReport>>;
  /** The newest report: that of the opening, and what reading, verifying and appending found. */
  readonly report: () => CopiesReport;
  /** Called whenever the report has changed. Returns how to stop. */
  readonly onReport: (listener: (report: CopiesReport) => void) => () => void;
  /** Takes `lost` off the report, once a person has been told and nothing more is to be done. */
  readonly settleLoss: () => Promise<Result<void>>;

  /** Newer code has written here: whatever would write is refused as `vault/newer-version`. */
  readonly isReadOnly: () => boolean;
  readonly makeReadOnly: () => void;
  /** True once another window has opened a newer layout: this one must not write again. */
  readonly isOutdated: () => boolean;
  /** Lets go of both copies. */
  readonly close: () => Promise<void>;
  /** Deletes both copies as a whole: for a vault rebuilt elsewhere, or thrown away. */
  readonly destroy: () => Promise<Result<void>>;
}
