import type { Answer, ItemReading, Truth } from "../condition/index.ts";

/** How one item stands in a response, with its condition worked out. */
export interface ItemStatus extends ItemReading {
  /** `unknown` while the answer that decides it is missing: not shown, and not counted. */
  readonly applies: Truth;
}

const hidden: ItemStatus = { applies: false, state: "notAsked", settled: true };
const undecided: ItemStatus = { applies: "unknown", state: "notAsked", settled: false };
const notReached: ItemStatus = { applies: true, state: "notReached", settled: false };

/** An answer on an item that does not apply is kept aside: the item is `notAsked`. */
export function itemStatus(answer: Answer | undefined, applies: Truth): ItemStatus {
  if (applies !== true) return applies === false ? hidden : undecided;
  if (answer === undefined) return notReached;
  if (answer.state !== "answered") {
    return { applies, state: answer.state, settled: answer.state === "notApplicable" };
  }
  return { applies, state: "answered", value: answer.value, settled: true };
}
