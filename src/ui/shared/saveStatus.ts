import { createStore } from "./createStore.ts";

/** Whether what was said is on disk, as the header shows it. Idle: nothing is being written. */
export interface SaveStatus {
  readonly kind: "idle" | "saving" | "saved" | "failed";
  /** When it was last saved, as an ISO moment. */
  readonly at?: string;
}

/** Set by the screen that writes, never ahead of the disk; back to idle when it is left. */
export const saveStatus = createStore<SaveStatus>({ kind: "idle" });
