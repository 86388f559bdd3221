import { checkHeader } from "./checkHeader.ts";
import { createFileWindow } from "./createFileWindow.ts";
import type { JournalContents, KnownEnd } from "./journalContents.ts";
import type { JournalFile, JournalFolder } from "./journalFolder.ts";
import { generationIn, journalName } from "./journalName.ts";
import { headerSchema } from "./journalNotes.schema.ts";
import { parseNote } from "./notePayload.ts";
import { readFrame } from "./readFrame.ts";
import { readToEnd } from "./readToEnd.ts";

export interface FoundJournal {
  readonly generation: number;
  readonly file: JournalFile;
  /** Undefined when it is as known up to the known end, and was not read. */
  readonly contents: JournalContents | undefined;
}

/** The generations of the journals in a folder, newest first. */
export async function listGenerations(folder: JournalFolder): Promise<readonly number[]> {
  const names = await folder.list();
  return names
    .map(generationIn)
    .filter((generation) => generation !== undefined)
    .sort((a, b) => b - a);
}

/**
 * The journal that counts: the newest that was finished, or else the newest with anything in it. A
 * newer one that was not finished is what a crash left of writing it anew.
 */
export async function findJournal(
  folder: JournalFolder,
  vault: string,
  known: KnownEnd | undefined,
): Promise<FoundJournal | undefined> {
  let fallback: FoundJournal | undefined;
  try {
    for (const generation of await listGenerations(folder)) {
      const found = await openJournal(folder, vault, generation, known);
      if (found.contents === undefined || found.contents.ready !== undefined) {
        fallback?.file.close();
        return found;
      }
      if (fallback === undefined && hasEntries(found.contents)) fallback = found;
      else found.file.close();
    }
    return fallback;
  } catch (error) {
    fallback?.file.close();
    throw error;
  }
}

async function openJournal(
  folder: JournalFolder,
  vault: string,
  generation: number,
  known: KnownEnd | undefined,
): Promise<FoundJournal> {
  const file = await folder.open(journalName(generation));
  try {
    if (known?.generation === generation && isAsKnown(file, known, vault)) {
      return { generation, file, contents: undefined };
    }
    const contents = readToEnd(file);
    checkHeader(contents.header, vault);
    return { generation, file, contents };
  } catch (error) {
    file.close();
    throw error;
  }
}

function isAsKnown(file: JournalFile, { length, last }: KnownEnd, vault: string): boolean {
  if (file.size() < length) return false;
  const bytesAt = createFileWindow(file);
  const first = readFrame(bytesAt, 0);
  const header = first?.type === "header" ? parseNote(headerSchema, first.payload) : undefined;
  const final = readFrame(bytesAt, last);
  return header?.vault === vault && final !== undefined && final.at + final.size === length;
}

function hasEntries({ places, tail }: JournalContents): boolean {
  return places.size + (tail?.places.size ?? 0) > 0;
}
