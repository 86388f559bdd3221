import type { AnswerState, AnswerValue } from "../condition/index.ts";
import type { Rational } from "../number/index.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { AssignedBand, BandCase, Score } from "./score.ts";

interface Read {
  readonly state: AnswerState;
  /** Of a product: what became of each of its items, in their order. */
  readonly factors?: readonly TermReading[];
}

/** What became of one term: it counts, is missing, or leaves. */
export type TermReading =
  | (Read & {
      readonly kind: "counts";
      readonly answer?: AnswerValue;
      /** The case that chose the table, where one did. */
      readonly chosen?: string;
      readonly row?: string;
      readonly points: Rational;
      readonly contribution: Rational;
    })
  | (Read & {
      readonly kind: "missing" | "left";
      /** It left because nobody knows yet whether it arises. */
      readonly isUndecided?: true;
      /** The repeat has no answer: how many terms are missing is not known either. */
      readonly areRowsUnknown?: true;
    });

export interface Combined {
  readonly sum?: Rational;
  /** Weights the sum was divided by; absent where the method does not divide. */
  readonly divisor?: Rational;
  /** In play ÷ counted, where the scale prorates and something was missing. */
  readonly prorate?: Rational;
  readonly raw?: Rational;
  readonly roundedRaw?: Rational;
  readonly transformed?: Rational;
  /** Absent where there is none: division by zero, a norm table without that row. */
  readonly result?: Rational;
}

/** A reading with the term it is of: a term over rows has one for each of them. */
export interface ReadTerm {
  readonly term: CompiledTerm;
  /** Counted from 0; absent for other terms, and where there are no rows to read. */
  readonly inRow?: number;
  readonly reading: TermReading;
}

interface Counted {
  readonly readings: readonly ReadTerm[];
  readonly counted: number;
  readonly left: number;
  readonly needed: number;
  /** There as soon as one term counts, also where that is too little for a value. */
  readonly combined?: Combined;
}

/** How a scale came to its result, without its bounds. */
export type ScaleSteps =
  | (Counted & {
      readonly kind: "value";
      readonly exact: Rational;
      /** By the default set. */
      readonly band?: AssignedBand;
      readonly otherBands: readonly AssignedBand[];
      /** Of the sets in which the cases of an unanswered question differ: none is the band. */
      readonly bandCases?: readonly BandCase[];
    })
  | (Counted & { readonly kind: "insufficient" | "notApplicable" })
  | (Counted & { readonly kind: "varies"; readonly cases: readonly ScaleCase[] });

/** What a scale would be in one case of a question that has no answer. */
export interface ScaleCase {
  readonly name: string;
  readonly steps: ScaleSteps;
}

/** A scale's score together with the steps that led to it, from which its receipt is written. */
export interface ScoredScale {
  readonly score: Score;
  readonly steps: ScaleSteps;
}
