import type { CountCalls } from "./countCalls.ts";

/** What became of one hostile file. */
interface Attempt {
  /** What was done to it, so that a find can be told in a word. */
  readonly name: string;
  readonly isAccepted: boolean;
  /** Calls made by the gate. */
  readonly gate: number;
  /** Calls made by the dearest of what is done with what came through it; 0 when nothing did. */
  readonly use: number;
}

/**
 * Makes the hostile file of a seed, the same whatever was tried before, and takes it through all
 * that is done with such files. Throws for what should not be: a crash, a
 * refusal that does not say where and what, a world that is changed.
 */
export type Attack = (seed: number, countCalls: CountCalls) => Promise<Attempt>;
