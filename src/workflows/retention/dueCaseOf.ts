import type { CaseState } from "../records/index.ts";
import { dueOn } from "./dueOn.ts";
import type { RetentionRule } from "./retentionRules.schema.ts";

/** A case that is to be erased by a rule. */
export interface DueCase {
  readonly found: CaseState;
  /** Days, `"YYYY-MM-DD"`. */
  readonly lastEntry: string;
  readonly due: string;
}

export interface DueBy {
  readonly rules: readonly RetentionRule[];
  /** The day of a moment where the reader is, `"YYYY-MM-DD"`. */
  readonly dayOf: (moment: string) => string;
}

/**
 * The case with its days where it is due at that moment, and nobody has decided on it yet; else
 * undefined. A case without its answers and notes may seem due earlier than it is, never later.
 */
export function dueCaseOf(
  found: CaseState,
  now: string,
  { rules, dayOf }: DueBy,
): DueCase | undefined {
  const lastEntry = dayOf(found.changedAt);
  const due = dueOn(found, lastEntry, rules);
  const isDue = found.retention === undefined && due !== undefined && due <= dayOf(now);
  return isDue ? { found, lastEntry, due } : undefined;
}
