import type { Entry, NewEntry } from "../journal/entry.ts";
import { rangesOf, unite } from "../journal/ranges.ts";
import type { Held } from "./held.ts";
import { rewriteBoth } from "./rewriteBoth.ts";
import { wholeSlices } from "./wholeSlices.ts";

export interface Removal {
  readonly removed: number;
  readonly kept: readonly Entry[];
}

export async function removeFromBoth(
  held: Held,
  picks: (entry: Entry) => boolean,
  instead: readonly NewEntry[],
): Promise<Removal> {
  const { n, count, holes } = held.standing;
  const removed = new Set<number>();
  for await (const entries of wholeSlices(held.database)) {
    for (const entry of entries) if (picks(entry)) removed.add(entry.n);
  }
  const added = instead.map((entry, i) => ({ ...entry, n: n + 1 + i }));
  const after = {
    n: n + added.length,
    count: count - removed.size + added.length,
    holes: { ...holes, removed: unite(holes.removed, rangesOf(removed)) },
  };
  await rewriteBoth(held, { removed, added, after });
  return { removed: removed.size, kept: added };
}
