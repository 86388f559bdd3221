import type { Entry, NewEntry } from "../journal/entry.ts";
import { rangesOf, unite } from "../journal/ranges.ts";
import type { Held } from "./held.ts";
import { rewriteBoth } from "./rewriteBoth.ts";
import { wholeSlices } from "./wholeSlices.ts";
import { withMending } from "./withMending.ts";

export interface Removal {
  readonly removed: number;
  readonly kept: readonly Entry[];
}

export async function removeFromBoth(
  held: Held,
  picks: (entry: Entry) => boolean,
  instead: readonly NewEntry[],
): Promise<Removal> {
  const removed = await withMending(held, () => numbersOf(held, picks));
  const { n, count, holes } = held.standing;
  const added = instead.map((entry, i) => ({ ...entry, n: n + 1 + i }));
  const after = {
    n: n + added.length,
    count: count - removed.size + added.length,
    holes: { ...holes, removed: unite(holes.removed, rangesOf(removed)) },
  };
  await rewriteBoth(held, { removed, added, after });
  return { removed: removed.size, kept: added };
}

async function numbersOf(
  { database }: Held,
  picks: (entry: Entry) => boolean,
): Promise<Set<number>> {
  const numbers = new Set<number>();
  for await (const entries of wholeSlices(database)) {
    for (const entry of entries) if (picks(entry)) numbers.add(entry.n);
  }
  return numbers;
}
