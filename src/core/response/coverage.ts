import type { ItemStatus } from "./itemStatus.ts";

/** How many distinct items were answered, of those that apply. Not applicable is left out. */
export interface Coverage {
  readonly answered: number;
  readonly applicable: number;
}

export function coverageOf(item: (id: string) => ItemStatus, ids: Iterable<string>): Coverage {
  let answered = 0;
  let applicable = 0;
  for (const id of new Set(ids)) {
    const { state } = item(id);
    if (state === "notAsked" || state === "notApplicable") continue;
    applicable += 1;
    if (state === "answered") answered += 1;
  }
  return { answered, applicable };
}
