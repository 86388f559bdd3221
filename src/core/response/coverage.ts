import { type ItemStatuses, statusOf } from "./itemStatuses.ts";

/** How many distinct items were answered, of those that apply. Not applicable is left out. */
export interface Coverage {
  readonly answered: number;
  readonly applicable: number;
}

export function coverageOf(statuses: ItemStatuses, items: Iterable<string>): Coverage {
  let answered = 0;
  let applicable = 0;
  for (const id of new Set(items)) {
    const { state } = statusOf(statuses, id);
    if (state === "notAsked" || state === "notApplicable") continue;
    applicable += 1;
    if (state === "answered") answered += 1;
  }
  return { answered, applicable };
}
