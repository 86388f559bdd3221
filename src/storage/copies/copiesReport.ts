import type { Ranges } from "../journal/ranges.ts";

/** What was found when the two copies were compared, and what was done about it. */
export interface CopiesReport {
  /**
   * `nothing` on a first run, and where everything is gone, the kept mark too; `gone` where both
   * copies are empty though entries were once acknowledged, which is never a first run.
   */
  readonly found: "entries" | "nothing" | "gone";
  /** Entries there are now, without those in quarantine. */
  readonly count: number;
  /** The highest number ever given, 0 before the first. */
  readonly n: number;
  /** The highest number there was when the database was made by a rebuild; 0 where none was. */
  readonly rebuiltAt: number;
  /** Whether a database that counts no longer is still there, since the browser did not delete it. */
  readonly isOldLeft: boolean;
  /** `unavailable` where the browser has no journal: then there is one copy only. */
  readonly journal: "kept" | "unavailable";
  /** Missing or damaged in the database, or not found there, and put back. */
  readonly mendedInDatabase: Ranges;
  /** Missing or damaged in the journal, and put back. */
  readonly mendedInJournal: Ranges;
  /** Whether the database could not be read, and was made anew from the journal. */
  readonly isDatabaseNew: boolean;
  /** Whether the journal was written anew, since something in it was damaged or missing. */
  readonly isJournalNew: boolean;
  /** Bytes of appends that were never acknowledged, cut from the end of the journal. */
  readonly tornBytes: number;
  /** Damaged in both copies. What is left of them is kept: `Copies.quarantined`. */
  readonly quarantined: Ranges;
  /** Whole in the copies, and not what was sealed: changed by hand, or by a mistake of ours. */
  readonly notIntact: Ranges;
  /** In neither copy, though once acknowledged; until `Copies.settleLoss`. */
  readonly lost: Ranges;
}
