import type { JournalContents } from "./journalContents.ts";
import type { JournalFile } from "./journalFolder.ts";
import { type KnownStart, scanJournal } from "./scanJournal.ts";

/** What is in the whole file, or in the rest of it, without stopping on the way. */
export function readToEnd(file: JournalFile, from?: KnownStart): JournalContents {
  const scan = scanJournal(file, file.size(), from);
  let step = scan.next();
  while (step.done !== true) step = scan.next();
  return step.value;
}
