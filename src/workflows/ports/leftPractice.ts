import type { Result } from "../../core/issue/index.ts";

/** Practice cases from before there were vaults. They never become real ones. */
export interface LeftPractice {
  /** All of them, as the text of a file. */
  readonly saved: () => Promise<Result<string>>;
  /** Deletes the whole database they are in. */
  readonly remove: () => Promise<Result<void>>;
}
