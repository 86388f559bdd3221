import type { ConditionReader } from "../condition/index.ts";
import type { Instrument } from "../instrument/index.ts";
import type { Answers, ItemStatus } from "../response/index.ts";
import type { ScaleSteps } from "./steps.ts";

/** What stands beside the answers: the day of the assessment, and cases assumed for `choose`. */
export interface Given {
  readonly date?: string;
  readonly cases?: ReadonlyMap<string, string>;
  /** Conditions are unknown where answers to come could turn them, tests of a state too. */
  readonly onlyCertain?: true;
}

/** One row of a repeat as seen from inside it: its own items, and everything outside. */
export interface RowEvaluation {
  readonly reader: ConditionReader;
  readonly item: (id: string) => ItemStatus;
}

/**
 * One response, worked out as far as it is asked about and no further. Items, scales and flags
 * may depend on each other in any order that has no loop.
 */
export interface Evaluation {
  readonly instrument: Instrument;
  readonly given: Given;
  readonly answers: Answers;
  readonly reader: ConditionReader;
  /** Of an item outside all repeats. */
  readonly item: (id: string) => ItemStatus;
  /** One row of a repeat, counted from 0. */
  readonly row: (repeat: string, index: number) => RowEvaluation;
  readonly scale: (id: string) => ScaleSteps;
  /** The case an answer chooses among those there are; undefined while it chooses none. */
  readonly caseOf: (
    item: string,
    cases: { readonly has: (code: string) => boolean },
  ) => string | undefined;
  /** The same response, assuming cases of questions without an answer. */
  readonly assuming: (cases: ReadonlyMap<string, string>) => Evaluation;
}
