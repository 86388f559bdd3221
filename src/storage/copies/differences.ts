import type { Entry } from "../journal/entry.ts";
import type { Quarantined } from "./quarantine.ts";

/** What has to be done so that both copies hold the same, and hold all there is. */
export interface Differences {
  /** Whole in the journal, missing or bad in the database. */
  readonly fromJournal: number[];
  /** Whole in the database, missing or bad in the journal. */
  readonly fromDatabase: number[];
  /** Whole in the database, and not found there by id, case or kind. */
  readonly misfiled: number[];
  /** Removed, and still in the database. */
  readonly leftOver: number[];
  /** Whole in both and yet two different entries: the database's gets a number of its own. */
  readonly renumbered: Entry[];
  readonly quarantined: { readonly what: Quarantined; readonly case: string }[];
  /** In neither copy. */
  readonly lost: number[];
  /** Given up as lost before, and found. */
  readonly recovered: number[];
  /** Whole, and not what they were when they were sealed. */
  readonly notIntact: number[];
  /** The journal must be written anew. */
  isJournalDirty: boolean;
}

export function noDifferences(): Differences {
  return {
    fromJournal: [],
    fromDatabase: [],
    misfiled: [],
    leftOver: [],
    renumbered: [],
    quarantined: [],
    lost: [],
    recovered: [],
    notIntact: [],
    isJournalDirty: false,
  };
}
