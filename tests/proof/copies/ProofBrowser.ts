import type { Contents } from "./page/request.ts";

/** The page that keeps two copies, in a browser that runs. */
export interface CopiesPage {
  readonly open: () => Promise<Contents>;
  readonly verify: () => Promise<Contents>;
  /** Takes so many steps, and waits for the last. */
  readonly work: (round: number, steps: number) => Promise<Contents>;
  /** Takes steps until something ends it. */
  readonly workOn: (round: number) => Promise<void>;
}

/** A browser with a profile of its own, that can be killed, or closed, and started again on it. */
export interface ProofBrowser {
  readonly start: () => Promise<CopiesPage>;
  readonly kill: () => Promise<void>;
  /** As a person does: everything is written that was to be written. */
  readonly quit: () => Promise<void>;
  readonly discard: () => Promise<void>;
  /** `Chromium 156.0.8078.79`; known once it has been started. */
  readonly version: () => string;
  /** The last step known to be acknowledged since `workOn`, if any is. */
  readonly worked: () => { readonly round: number; readonly upTo: number } | undefined;
  /** What went wrong in the page since this was last asked. */
  readonly takeFailures: () => readonly string[];
}
