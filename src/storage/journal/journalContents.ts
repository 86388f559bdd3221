import type { Bytes } from "../bytes/bytes.ts";
import type { JournalHeader, JournalReady } from "./journalNotes.schema.ts";

/** Where the frame of an entry lies. */
export interface Place {
  readonly at: number;
  readonly check: Bytes;
}

/** Bytes that are no whole frame, between two that are. */
export interface Damage {
  readonly at: number;
  readonly size: number;
  /** The highest number before it. */
  readonly after: number;
  /** The first number behind it, when there is one. */
  readonly before: number | undefined;
}

/** Where whole frames end, and where the last of them begins. */
export interface JournalEnd {
  readonly length: number;
  readonly last: number;
}

/** The end of a journal of which generation. */
export interface KnownEnd extends JournalEnd {
  readonly generation: number;
}

/** What is in a journal file, by reading all of it. */
export interface JournalContents {
  readonly header: JournalHeader | undefined;
  /** Undefined when it was never finished, or is damaged just there. */
  readonly ready: JournalReady | undefined;
  readonly places: ReadonlyMap<number, Place>;
  /** The highest number there was. */
  readonly n: number;
  readonly damage: readonly Damage[];
  readonly end: JournalEnd;
  /**
   * What looks like an append that was broken off: entries of one that has fewer frames than it
   * says, and bytes that are no frame, up to the end of the file. Not in the rest of this.
   */
  readonly tail: JournalTail | undefined;
}

interface JournalTail {
  readonly places: ReadonlyMap<number, Place>;
  readonly damage: readonly Damage[];
  readonly size: number;
  readonly end: JournalEnd;
}
