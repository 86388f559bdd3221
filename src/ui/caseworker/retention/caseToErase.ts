import type { CaseState } from "../../../workflows/records/index.ts";
import type { OutOfReach } from "../../../workflows/retention/outOfReach.ts";

/** What the page of an erasure tells of its case. */
export interface CaseToErase {
  readonly found: CaseState;
  /** Sealed entries of the case, also those that cannot be read. */
  readonly records: number;
  readonly reach: OutOfReach;
}
