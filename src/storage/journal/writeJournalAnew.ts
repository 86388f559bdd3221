import type { Bytes } from "../bytes/bytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { createJournal, entryFrame, type Journal, noteFrame } from "./createJournal.ts";
import type { Entry } from "./entry.ts";
import type { Holes } from "./holes.ts";
import type { JournalEnd } from "./journalContents.ts";
import type { JournalFile, JournalFolder } from "./journalFolder.ts";
import { journalName } from "./journalName.ts";
import { journalVersion } from "./journalNotes.schema.ts";

export interface NewJournal {
  readonly vault: string;
  readonly generation: number;
  /** Ascending by number, a slice at a time. */
  readonly slices: AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>;
  readonly n: number;
  readonly holes: Holes;
  /** Looks at what is on the medium before it counts; what it throws keeps it from counting. */
  readonly check?: (written: WrittenJournal) => Promise<void>;
}

/** A journal that has everything but the frame that makes it count. */
export interface WrittenJournal {
  readonly file: JournalFile;
  readonly end: JournalEnd;
}

/**
 * Writes a whole journal into the file of its generation. It counts once its last frame, `ready`, is
 * on the medium, which it is when this comes back; older generations are for the caller to remove.
 */
export async function writeJournalAnew(
  folder: JournalFolder,
  wanted: NewJournal,
): Promise<Journal> {
  const { vault, generation, slices, n, holes, check } = wanted;
  const file = await folder.open(journalName(generation));
  let end: JournalEnd = { length: 0, last: 0 };
  function add(frames: readonly Bytes[]): void {
    const bytes = concatBytes(...frames);
    file.write(end.length, bytes);
    const length = end.length + bytes.length;
    end = { length, last: length - (frames.at(-1)?.length ?? 0) };
  }

  try {
    file.truncate(0);
    add([noteFrame("header", { v: journalVersion, vault, generation })]);
    for await (const entries of slices) if (entries.length > 0) add(entries.map(entryFrame));
    // Nothing of it may come to the medium after what says that all of it is there.
    file.flush();
    await check?.({ file, end });
    add([noteFrame("ready", { n, ...holes })]);
    file.flush();
  } catch (error) {
    file.close();
    throw error;
  }
  return createJournal(file, generation, end);
}
