import { createStore } from "./createStore.ts";

/** How many fields hold words that have not been handed over to be saved. */
export const draftsUnderWay = createStore(0);

export function draftBegins(): void {
  draftsUnderWay.set(draftsUnderWay.get() + 1);
}

/** A moment later, when who got the words has said that it is saving them. */
export function draftEnds(): void {
  setTimeout(() => draftsUnderWay.set(draftsUnderWay.get() - 1), 0);
}
