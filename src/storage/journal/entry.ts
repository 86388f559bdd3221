import type { Bytes } from "../bytes/bytes.ts";

/** What an entry is for. The two copies treat all alike; whoever opens the bytes does not. */
type NewEntryType = "keyring" | "caseKey" | "record" | "erasure" | "audit";

/**
 * `quarantine` is made by the copies alone: what was left of entries that were damaged in both.
 * Its id says in which copy, and which numbers they had: `journal/7-8`.
 */
export type EntryType = NewEntryType | "quarantine";

/** What every entry says of itself. What its bytes say is sealed, and no business of the copies. */
interface EntryContent {
  readonly id: string;
  /** The case it belongs to; empty for what belongs to none. */
  readonly case: string;
  /** The record's coarse kind; for other types, the type once more. */
  readonly kind: string;
  readonly bytes: Bytes;
}

/** Something to be kept. */
export interface NewEntry extends EntryContent {
  readonly type: NewEntryType;
}

/** What is kept, in both copies alike. It never changes. */
export interface Entry extends EntryContent {
  /** The vault's own running number on this device: 1, 2, 3 …; no number has two entries. */
  readonly n: number;
  readonly type: EntryType;
}
