import type { AnswerState } from "../condition/index.ts";
import { statesOf } from "../response/index.ts";
import type { ResponseScores, Scorer } from "../scoring/index.ts";
import type { UnknownScale } from "./readinessProfile.ts";

/** Scored scales about which too little is known, with how their questions were met. */
export function unknownScales(scorer: Scorer, scores: ResponseScores): readonly UnknownScale[] {
  return [...scorer.scales].flatMap(([id, { scale, reads }]) => {
    const score = scores.scales.get(id);
    if (scale.role !== "scored" || score?.kind !== "insufficient") return [];
    const states: Partial<Record<AnswerState, number>> = {};
    for (const state of statesOf(scores.evaluation, reads)) {
      states[state] = (states[state] ?? 0) + 1;
    }
    return [{ scale: id, coverage: score.coverage, states }];
  });
}
