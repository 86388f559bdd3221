import { isSame, type Ranges, unite } from "./ranges.ts";

/** Numbers that were given and have no entry any more. Every other number must have one. */
export interface Holes {
  /** Erased, or moved to another number. */
  readonly removed: Ranges;
  /** Found in neither copy, and not yet settled by a person. */
  readonly lost: Ranges;
}

export const noHoles: Holes = { removed: [], lost: [] };

export function uniteHoles(a: Holes, b: Holes): Holes {
  return { removed: unite(a.removed, b.removed), lost: unite(a.lost, b.lost) };
}

export function areSameHoles(a: Holes, b: Holes): boolean {
  return isSame(a.removed, b.removed) && isSame(a.lost, b.lost);
}
