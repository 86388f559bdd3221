import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anEntry } from "../../../tests/fixtures/journal/anEntry.ts";
import { openDiskFolder } from "../../../tests/fixtures/journal/openDiskFolder.ts";
import { createFileWindow } from "./createFileWindow.ts";
import type { Journal } from "./createJournal.ts";
import type { Entry } from "./entry.ts";
import { noHoles } from "./holes.ts";
import type { JournalContents } from "./journalContents.ts";
import { readEntryAt } from "./readEntryAt.ts";
import { readToEnd } from "./readToEnd.ts";
import { writeJournalAnew } from "./writeJournalAnew.ts";

let path = "";
let journal: Journal;

beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), "avstamp-journal-"));
  journal = await aJournal([[anEntry(1)], [anEntry(2), anEntry(3)]]);
});

afterEach(() => {
  journal.file.close();
  rmSync(path, { recursive: true, force: true });
});

/** A new journal with these appends. */
async function aJournal(appends: readonly (readonly Entry[])[]): Promise<Journal> {
  const empty = { vault: "v", generation: 1, slices: [], n: 0, holes: noHoles };
  const made = await writeJournalAnew(openDiskFolder(path), empty);
  for (const entries of appends) made.accept(made.write(entries));
  return made;
}

function contents(): JournalContents {
  return readToEnd(journal.file);
}

function entriesIn({ places }: JournalContents): (Entry | undefined)[] {
  return [...places.values()].map((place) => readEntryAt(createFileWindow(journal.file), place));
}

function fileName(): string {
  return join(path, "journal-1");
}

describe("scanJournal", () => {
  it("finds what was written, and nothing to complain of", () => {
    const found = contents();

    expect(entriesIn(found)).toEqual([anEntry(1), anEntry(2), anEntry(3)]);
    expect(found).toMatchObject({
      header: { v: 1, vault: "v", generation: 1 },
      ready: { n: 0, removed: [], lost: [] },
      n: 3,
      damage: [],
      end: { length: journal.end().length, last: journal.end().last },
      tail: undefined,
    });
  });

  it("keeps whole appends and sees the rest as torn, wherever the file ends", async () => {
    const ends = [journal.end().length];
    journal.accept(journal.write([anEntry(4)]));
    ends.push(journal.end().length);
    journal.accept(journal.write([anEntry(5), anEntry(6)]));
    ends.push(journal.end().length);
    const all = readFileSync(fileName());
    const [from = 0] = ends;

    for (let size = all.length; size >= from; size -= 1) {
      truncateSync(fileName(), size);
      const whole = ends.filter((end) => end <= size);
      const found = contents();

      expect(found.end.length).toBe(whole.at(-1));
      expect(found.n).toBe([3, 4, 6][whole.length - 1]);
      expect(found.damage).toEqual([]);
      expect(found.tail?.size ?? 0).toBe(size - (whole.at(-1) ?? 0));
    }
  });

  it("loses one entry, never another, to any flipped byte of it", () => {
    const all = readFileSync(fileName());
    const places = contents().places;
    const from = places.get(2)?.at ?? 0;
    const to = places.get(3)?.at ?? 0;

    for (let at = from; at < to; at += 1) {
      const flipped = Uint8Array.from(all);
      flipped[at] = (flipped[at] ?? 0) ^ 0x5a;
      writeFileSync(fileName(), flipped);
      const found = contents();

      expect([...found.places.keys(), ...(found.tail?.places.keys() ?? [])]).toEqual([1, 3]);
      expect(found.tail?.damage).toEqual([{ at: from, size: to - from, after: 1, before: 3 }]);
    }
  });

  it("knows no header, or no end, where that frame is damaged", () => {
    const all = readFileSync(fileName());
    writeFileSync(
      fileName(),
      Uint8Array.from(all, (byte, i) => (i === 12 ? byte ^ 1 : byte)),
    );

    const found = contents();

    expect(found.header).toBeUndefined();
    expect(found.damage).toEqual([{ at: 0, size: expect.any(Number), after: 0, before: 1 }]);
    expect(entriesIn(found)).toEqual([anEntry(1), anEntry(2), anEntry(3)]);
  });

  it("goes on behind a stretch of zeros, and reads a file of zeros as damage", () => {
    const all = readFileSync(fileName());
    const second = contents().places.get(2)?.at ?? 0;
    writeFileSync(
      fileName(),
      Uint8Array.from(all, (byte, i) => (i < second ? 0 : byte)),
    );
    expect([...contents().places.keys()]).toEqual([2, 3]);

    writeFileSync(fileName(), new Uint8Array(5000));
    expect(contents()).toMatchObject({
      n: 0,
      end: { length: 0, last: 0 },
      tail: { size: 5000, damage: [{ at: 0, size: 5000, after: 0 }] },
    });
  });

  it("writes over what a broken-off append left behind", () => {
    journal.write([anEntry(4), anEntry(5), anEntry(6)]);
    journal.accept(journal.write([anEntry(4)]));

    expect(entriesIn(contents()).map((entry) => entry?.n)).toEqual([1, 2, 3, 4]);
    expect(contents().tail).toBeUndefined();
  });
});
