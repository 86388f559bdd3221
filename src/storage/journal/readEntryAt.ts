import type { FileWindow } from "./createFileWindow.ts";
import type { Entry } from "./entry.ts";
import { entryIn } from "./entryIn.ts";
import type { Place } from "./journalContents.ts";
import { readFrame } from "./readFrame.ts";

/** The entry whose frame lies there; undefined when there is no whole frame of an entry. */
export function readEntryAt(bytesAt: FileWindow, { at }: Place): Entry | undefined {
  const frame = readFrame(bytesAt, at);
  return frame === undefined ? undefined : entryIn(frame);
}
