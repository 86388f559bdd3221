import type { JournalContents } from "./journalContents.ts";
import type { JournalFile } from "./journalFolder.ts";
import { scanJournal } from "./scanJournal.ts";

/** What is in the whole file, without stopping on the way. */
export function readToEnd(file: JournalFile): JournalContents {
  const scan = scanJournal(file, file.size());
  let step = scan.next();
  while (step.done !== true) step = scan.next();
  return step.value;
}
