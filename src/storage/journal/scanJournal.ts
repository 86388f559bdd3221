import { ContentsCollector } from "./ContentsCollector.ts";
import { createFileWindow } from "./createFileWindow.ts";
import type { JournalContents, JournalEnd } from "./journalContents.ts";
import type { JournalFile } from "./journalFolder.ts";
import { findFrame, readFrame } from "./readFrame.ts";

const stride = 2 * 1024 * 1024;

/** An end from which only what follows is of interest, and the highest number before it. */
export interface KnownStart {
  readonly end: JournalEnd;
  readonly n: number;
}

const beginning: KnownStart = { end: { length: 0, last: 0 }, n: 0 };

/**
 * Reads a journal file up to a length, checks every frame, and goes on after damage at the next
 * whole one. Stops now and then to tell how many bytes it has read; what it gives back in the end
 * is what is in the file.
 */
export function* scanJournal(
  file: JournalFile,
  length: number,
  from: KnownStart = beginning,
): Generator<number, JournalContents> {
  const bytesAt = createFileWindow(file);
  const collector = new ContentsCollector(from);
  let at = from.end.length;
  let nextStop = at + stride;
  while (at < length) {
    const found = readFrame(bytesAt, at) ?? findFrame(bytesAt, at + 1);
    const frame = found !== undefined && found.at < length ? found : undefined;
    const next = frame?.at ?? length;
    if (next > at) collector.takeDamage(at, next - at);
    if (frame === undefined) break;
    collector.takeFrame(frame);
    at = frame.at + frame.size;
    if (at >= nextStop) {
      yield at;
      nextStop = at + stride;
    }
  }
  return collector.contents(length);
}
