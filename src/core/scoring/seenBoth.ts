import type { Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ScaleInterval } from "./span.ts";

/** A response as it is now, and as no answer to come can turn it. */
export interface Seen {
  readonly plain: Evaluation;
  readonly certain: Evaluation;
  /** Intervals of scales that others read, once they are worked out. */
  readonly known: Map<string, ScaleInterval>;
}

const seen = new WeakMap<Evaluation, Seen>();

/** Made once for a response: what one hull has worked out, those of other scales need not. */
export function seenBoth(scorer: Scorer, plain: Evaluation): Seen {
  const before = seen.get(plain);
  if (before !== undefined) return before;
  const { answers, given } = plain;
  const certain = createEvaluation(scorer, answers, { ...given, onlyCertain: true });
  const both: Seen = { plain, certain, known: new Map() };
  seen.set(plain, both);
  return both;
}
