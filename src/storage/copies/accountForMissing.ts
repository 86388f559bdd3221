import type { Damage } from "../journal/journalContents.ts";
import { holds, type Ranges, rangesOf } from "../journal/ranges.ts";
import type { Differences } from "./differences.ts";
import type { JournalSide, Sides } from "./sides.ts";

const pieceLength = 4 * 1024 * 1024;

/** Decides for numbers without a whole entry: kept as damaged bytes, or lost. */
export function accountForMissing(
  { journal, holes }: Sides,
  missing: readonly number[],
  found: Differences,
): void {
  const badInDatabase = found.quarantined.flatMap(({ what }) => what.numbers.map(([n]) => n));
  const inDamage = new Set<number>();
  for (const damage of journal?.contents.damage ?? []) {
    const numbers = [...missing, ...badInDatabase].filter((n) => mayBeIn(damage, n));
    for (const n of numbers) inDamage.add(n);
    const isKept = numbers.length > 0 || (damage.before === undefined && journal?.isEndDoubtful);
    if (isKept === true && journal !== undefined) keep(journal, damage, rangesOf(numbers), found);
  }
  found.lost.push(...missing.filter((n) => !inDamage.has(n) && !holds(holes.lost, n)));
}

function mayBeIn({ after, before }: Damage, n: number): boolean {
  return n > after && (before === undefined || n < before);
}

function keep(
  { file }: JournalSide,
  { at, size }: Damage,
  numbers: Ranges,
  found: Differences,
): void {
  for (let from = at; from < at + size; from += pieceLength) {
    const bytes = new Uint8Array(Math.min(pieceLength, at + size - from));
    file.read(from, bytes);
    found.quarantined.push({ what: { numbers, from: "journal", bytes }, case: "" });
  }
}
