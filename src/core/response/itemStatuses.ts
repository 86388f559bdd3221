import { evaluateCondition, type ItemReading, type Truth } from "../condition/index.ts";
import type { Instrument } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import type { Answers } from "./answer.ts";

/** How one item stands in a response, with its condition worked out. */
export interface ItemStatus extends ItemReading {
  /** `unknown` while the answer that decides it is missing: not shown, and not counted. */
  readonly applies: Truth;
}

export type ItemStatuses = ReadonlyMap<string, ItemStatus>;

/**
 * The status of every item, or of the given ids (which must be closed under conditions and in
 * condition order). An answer on an item that does not apply is kept aside: it is `notAsked`.
 */
export function itemStatuses(
  instrument: Instrument,
  answers: Answers,
  ids: readonly string[] = instrument.conditionOrder,
): ItemStatuses {
  const statuses = new Map<string, ItemStatus>();
  const reader = { item: (id: string) => statusOf(statuses, id) };
  for (const id of ids) {
    const condition = instrument.items.get(id)?.item.condition;
    const applies = condition === undefined ? true : evaluateCondition(condition, reader);
    statuses.set(id, statusFrom(answers, id, applies));
  }
  return statuses;
}

function statusFrom(answers: Answers, id: string, applies: Truth): ItemStatus {
  if (applies !== true) return { applies, state: "notAsked", settled: applies === false };
  const answer = answers[id];
  if (answer === undefined) return { applies, state: "notReached", settled: false };
  if (answer.state !== "answered") {
    return { applies, state: answer.state, settled: answer.state === "notApplicable" };
  }
  return { applies, state: "answered", value: answer.value, settled: true };
}

export function statusOf(statuses: ItemStatuses, id: string): ItemStatus {
  const status = statuses.get(id);
  invariant(status !== undefined, `No status for item ${id}`);
  return status;
}
