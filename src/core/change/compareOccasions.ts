import { fail, ok, type Result } from "../issue/index.ts";
import type { ResponseScores, Scorer } from "../scoring/index.ts";
import { notComparable } from "./notComparable.ts";
import { type ScaleChange, scaleChange } from "./scaleChange.ts";

/** One response of a person, scored with the instrument version it was given to. */
export interface Occasion {
  readonly scorer: Scorer;
  readonly scores: ResponseScores;
}

/**
 * What has changed for each scored scale of the later instrument, or why the two occasions cannot
 * be compared at all.
 */
export function compareOccasions(
  before: Occasion,
  after: Occasion,
): Result<ReadonlyMap<string, ScaleChange>> {
  const refusal = notComparable(before.scorer.instrument, after.scorer.instrument);
  if (refusal !== undefined) return fail([refusal]);
  const changes = new Map<string, ScaleChange>();
  for (const [id, compiled] of after.scorer.scales) {
    if (compiled.scale.role !== "scored") continue;
    changes.set(
      id,
      scaleChange(compiled, before.scores.results.get(id), after.scores.results.get(id)),
    );
  }
  return ok(changes);
}
