import type { TermReading } from "../steps.ts";

/*
 * What became of terms, as numbers that can be added: how many count, how many have left, and how
 * many of those because nobody knows yet whether they arise. The rest is missing.
 */
const left = 1 << 10;
const undecided = 1 << 20;

/** So many terms can be told apart. */
export const mostTerms = left - 1;

export function tallyOf(reading: TermReading): number {
  if (reading.kind === "counts") return 1;
  if (reading.kind === "missing") return 0;
  return reading.isUndecided === true ? left + undecided : left;
}

export function countedIn(tally: number): number {
  return tally & mostTerms;
}

export function leftIn(tally: number): number {
  return (tally >> 10) & mostTerms;
}

export function isUndecided(tally: number): boolean {
  return tally >= undecided;
}
