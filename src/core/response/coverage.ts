import { type AnswerState, rowsOf } from "../condition/index.ts";
import type { Instrument } from "../instrument/index.ts";
import type { ItemStatus } from "./itemStatus.ts";

/** How many distinct items were answered, of those that apply. Not applicable is left out. */
export interface Coverage {
  readonly answered: number;
  readonly applicable: number;
}

/** What is known of the items of a response, and of those in each row of a repeat. */
interface StatusReader {
  readonly instrument: Pick<Instrument, "repeatOf">;
  readonly item: (id: string) => ItemStatus;
  readonly row: (repeat: string, index: number) => { readonly item: (id: string) => ItemStatus };
}

export function coverageOf(reader: StatusReader, ids: Iterable<string>): Coverage {
  let answered = 0;
  let applicable = 0;
  for (const state of statesOf(reader, ids)) {
    if (state === "notAsked" || state === "notApplicable") continue;
    applicable += 1;
    if (state === "answered") answered += 1;
  }
  return { answered, applicable };
}

/**
 * How each distinct item stands. Of items in rows each row has its own; while there are no rows,
 * since the repeat has no answer or "none" is the answer, the repeat itself stands for all of them.
 */
export function statesOf(
  { instrument, item, row }: StatusReader,
  ids: Iterable<string>,
): readonly AnswerState[] {
  const whole = new Set<string>();
  const inRows = new Map<string, string>();
  for (const id of ids) {
    const repeat = instrument.repeatOf.get(id);
    if (repeat === undefined) whole.add(id);
    else if (rowsOf(item(repeat).value).length === 0) whole.add(repeat);
    else inRows.set(id, repeat);
  }
  const states: AnswerState[] = [];
  for (const id of whole) states.push(item(id).state);
  for (const [id, repeat] of inRows) {
    rowsOf(item(repeat).value).forEach((_, index) => {
      states.push(row(repeat, index).item(id).state);
    });
  }
  return states;
}
