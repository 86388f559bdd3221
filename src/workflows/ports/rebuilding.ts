import type { Result } from "../../core/issue/index.ts";

/** Putting everything that is whole into a new place on the device, and deleting the old one. */
export interface Rebuilding {
  /**
   * Writes both copies anew, reads them back, and deletes the old ones as a whole. What is written
   * meanwhile waits. After an issue or a crash the old ones count or the new ones, and both hold
   * everything. `storage/rebuild-differs`, `storage/quota-exceeded`.
   */
  readonly rebuild: (onProgress: (done: number, of: number) => void) => Promise<Result<void>>;
  /**
   * Whether an old database may still hold something of a case that was erased: the rebuild that is
   * the last part of an erasure was interrupted, or the browser did not delete what it left.
   */
  readonly isRebuildDue: () => Promise<Result<boolean>>;
}
