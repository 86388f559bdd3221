import type { Condition } from "../../condition/index.ts";
import type { ItemStatus } from "../../response/index.ts";
import type { Scorer } from "../compiledScale.ts";

/** Fills columns from those before it, for so many rows. */
type Step = (rows: number) => void;

/** How an item stands in each row: the place of one of the ways in which it can stand. */
export interface StatusColumn {
  readonly column: Int32Array;
  readonly statuses: readonly ItemStatus[];
}

/** Columns that are being put together, and the steps that fill them one after another. */
export interface Plan {
  readonly scorer: Scorer;
  /** How many rows a column holds. */
  readonly size: number;
  /** Answers as numbers, a column for each item by its place. */
  readonly codes: readonly Int32Array[];
  readonly steps: Step[];
  readonly status: (item: string) => StatusColumn;
  /** What a condition says of each row, as in `truthColumn`. */
  readonly truth: (condition: Condition) => Uint8Array;
}
