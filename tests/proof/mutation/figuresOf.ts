import type { Mutant } from "./mutationReport.ts";

export interface Figures {
  /** All changes that were made. */
  readonly mutants: number;
  /** Those that the compiler refuses: nobody could land them, so they count neither way. */
  readonly refused: number;
  readonly killed: number;
  readonly timedOut: number;
  /** Reached by a test, and all tests passed. */
  readonly survived: number;
  /** Reached by no test. */
  readonly notReached: number;
}

export function figuresOf(mutants: readonly Mutant[]): Figures {
  const count = (...wanted: readonly string[]) =>
    mutants.filter(({ status }) => wanted.includes(status)).length;
  return {
    mutants: mutants.length,
    refused: count("CompileError"),
    killed: count("Killed"),
    timedOut: count("Timeout"),
    survived: count("Survived"),
    notReached: count("NoCoverage"),
  };
}

/** Killed out of those that compile, in per cent; one that never ends is noticed too. */
export function scoreOf({ killed, timedOut, survived, notReached }: Figures): number {
  const tried = killed + timedOut + survived + notReached;
  return tried === 0 ? 100 : (100 * (killed + timedOut)) / tried;
}

/** A change that no test notices, whether one reaches it or not. */
export function isUnnoticed({ status }: Mutant): boolean {
  return status === "Survived" || status === "NoCoverage";
}
