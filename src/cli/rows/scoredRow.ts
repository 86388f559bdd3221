import type { Issue } from "../../core/issue/index.ts";
import type { Receipt } from "../../core/scoring/index.ts";
import type { Row } from "./row.ts";
import type { ScoreOut } from "./scoreOut.ts";

export interface ScoringOptions {
  /** The day for responses that state none. */
  readonly date?: string;
  /** Answers to items that choose, for responses that have none. */
  readonly given: ReadonlyMap<string, string>;
  readonly receipts: boolean;
}

type Fault = Pick<Issue, "code" | "pointer" | "params">;

export interface RowHead {
  readonly line: number;
  readonly id?: string;
  readonly date?: string;
  /** `gad7 0.9.0` */
  readonly instrument: string;
  readonly core: string;
}

/** What is written of one response: its scores or its faults, never both. */
export interface ScoredRow extends RowHead {
  /** What was taken from `--given`, since the response did not say. */
  readonly given?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
  /** This and what follows scales: not where only their values are asked for. */
  readonly coverage?: { readonly answered: number; readonly applicable: number };
  readonly scales?: Readonly<Record<string, ScoreOut>>;
  readonly domains?: Readonly<Record<string, ScoreOut>>;
  readonly flags?: Readonly<Record<string, { readonly is: string; readonly certain: boolean }>>;
  readonly checks?: readonly string[];
  readonly receipt?: Receipt;
}

/** A line for each of some rows, in their order. */
export type ScoreRows = (rows: readonly Row[]) => readonly ScoredRow[];

export function faultyRow(head: RowHead, faults: readonly Issue[]): ScoredRow {
  return {
    ...head,
    faults: faults.map(({ code, pointer, params }) => ({ code, pointer, params })),
  };
}
