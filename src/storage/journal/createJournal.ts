import type { Bytes } from "../bytes/bytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import type { Entry } from "./entry.ts";
import { entryPayload } from "./entryPayload.ts";
import { type FrameType, toFrame } from "./frame.ts";
import type { JournalEnd, KnownEnd } from "./journalContents.ts";
import type { JournalFile } from "./journalFolder.ts";
import { notePayload } from "./notePayload.ts";

/** A journal that is being written. Whatever the disk refuses is thrown. */
export interface Journal {
  readonly generation: number;
  readonly file: JournalFile;
  readonly end: () => KnownEnd;
  /** Writes and flushes after the end; the end stays where it is until `accept`. */
  readonly write: (entries: readonly Entry[]) => KnownEnd;
  readonly accept: (end: JournalEnd) => void;
  /** Takes away what lies after the end. */
  readonly cutBack: () => void;
}

export function createJournal(file: JournalFile, generation: number, opened: JournalEnd): Journal {
  let end = opened;

  function cutBack(): void {
    if (file.size() <= end.length) return;
    file.truncate(end.length);
    file.flush();
  }

  return {
    generation,
    file,
    end: () => ({ ...end, generation }),
    write: (entries) => {
      // Or what an earlier write left behind would stand after this one.
      cutBack();
      const frames = entries.map(entryFrame);
      if (frames.length > 1) frames.unshift(noteFrame("together", { count: frames.length }));
      const bytes = concatBytes(...frames);
      file.write(end.length, bytes);
      file.flush();
      const length = end.length + bytes.length;
      return { generation, length, last: length - (frames.at(-1)?.length ?? 0) };
    },
    accept: (next) => {
      end = { length: next.length, last: next.last };
    },
    cutBack,
  };
}

export function entryFrame(entry: Entry): Bytes {
  return toFrame(entry.type, entryPayload(entry));
}

export function noteFrame(type: FrameType, note: object): Bytes {
  return toFrame(type, notePayload(note));
}
