import { scanJournal } from "../journal/scanJournal.ts";
import { compareCopies } from "./compareCopies.ts";
import type { Held } from "./held.ts";
import { mend } from "./mend.ts";
import { needsMending } from "./needsMending.ts";
import { putRight } from "./putRight.ts";
import { recover } from "./recover.ts";
import { renewReport } from "./renewReport.ts";
import { reportMended } from "./reportMended.ts";
import type { JournalSide } from "./sides.ts";
import { trimTail } from "./trimTail.ts";

type Turns = <T>(act: () => Promise<T>) => Promise<T>;

/** One reading of both copies, as they stood when it began. */
interface Reading {
  readonly take: Turns;
  /** False once anything but appending has changed the copies. */
  readonly isGood: () => boolean;
  readonly onStep: (done: number) => void;
}

/**
 * Reads every entry of both copies and mends what differs, a slice in each turn, so that others are
 * let in between. Begins again when the copies are rewritten meanwhile.
 */
export async function verifyBoth(
  held: Held,
  take: Turns,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  let isDone = false;
  let hasMended = false;
  while (!isDone) {
    try {
      isDone = await verifyOnce(held, take, onProgress);
    } catch (error) {
      if (hasMended || !needsMending(error)) throw error;
      held.putRight = () => recover(held, "thorough");
      hasMended = true;
    }
  }
}

async function verifyOnce(
  held: Held,
  take: Turns,
  onProgress: (done: number, of: number) => void,
): Promise<boolean> {
  const { journal, database, standing, bytes } = await take(async () => {
    await putRight(held);
    return { ...held, bytes: held.journal?.end().length ?? 0 };
  });
  const reading: Reading = {
    take,
    isGood: () =>
      held.journal === journal &&
      held.database === database &&
      held.standing.holes === standing.holes,
    onStep: (done) => onProgress(done, bytes + standing.n),
  };
  const contents = journal && (await inTurns(reading, scanJournal(journal.file, bytes), 0));
  if (journal !== undefined && contents === undefined) return false;
  const side: JournalSide | undefined = journal &&
    contents && { file: journal.file, ...trimTail(contents, standing.n, 0) };
  const { isIntact } = held.place;
  const all = { asksAll: true, readsIndexes: true };
  const wantsJournal = journal !== undefined;
  const sides = { database, journal: side, wantsJournal, ...standing, isIntact, ...all };
  const found = await inTurns(reading, compareCopies(sides), bytes);
  if (found === undefined) return false;
  return take(async () => {
    if (!reading.isGood()) return false;
    // Whatever stops it half way is mended by comparing anew.
    held.putRight = () => recover(held, "thorough");
    await mend(held, { ...sides, n: held.standing.n }, found);
    held.putRight = undefined;
    reportMended(held, found);
    await renewReport(held);
    return true;
  });
}

/** Takes one step in each turn; gives undefined when the copies were changed between two. */
async function inTurns<T>(
  { take, isGood, onStep }: Reading,
  steps: Iterator<number, T> | AsyncIterator<number, T>,
  before: number,
): Promise<T | undefined> {
  for (;;) {
    const step = await take(async () => (isGood() ? steps.next() : undefined));
    if (step === undefined) return undefined;
    if (step.done === true) return step.value;
    onStep(before + step.value);
  }
}
