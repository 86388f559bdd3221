import type { JournalContents } from "../journal/journalContents.ts";
import type { JournalSide } from "./sides.ts";

/** A journal without, or with, what looks like a broken-off append at its end. */
export type Trimmed = Pick<JournalSide, "contents" | "isEndDoubtful"> & {
  /** Bytes at the end that do not count. */
  readonly torn: number;
};

/**
 * Decides what the end of a journal is. It is an append that was never acknowledged only when the
 * database is just where the journal was before it, and nobody tells of more. Else it counts, as
 * entries and damage, and nothing of it is thrown away.
 */
export function trimTail(
  contents: JournalContents,
  inDatabase: number | undefined,
  known: number,
): Trimmed {
  const { tail, n } = contents;
  if (tail === undefined) return { contents, isEndDoubtful: false, torn: 0 };
  if (inDatabase === n && known <= n) {
    return { contents: { ...contents, tail: undefined }, isEndDoubtful: false, torn: tail.size };
  }
  const places = new Map([...contents.places, ...tail.places]);
  const damage = [...contents.damage, ...tail.damage];
  const isEndDoubtful = inDatabase === undefined || inDatabase <= n;
  return { contents: { ...contents, places, damage, end: tail.end }, isEndDoubtful, torn: 0 };
}
