import type { CompiledScale, ScaleGroup } from "./compiledScale.ts";
import type { Score } from "./score.ts";
import type { ScoredScale } from "./steps.ts";

/** A scale of a group with its score. */
export interface ScaleInGroup {
  readonly id: string;
  readonly compiled: CompiledScale;
  readonly score: Score;
}

/** The scales of a group that have a score, in its order. */
export function scoredIn(
  { scales }: ScaleGroup,
  results: ReadonlyMap<string, ScoredScale>,
): readonly ScaleInGroup[] {
  const found: ScaleInGroup[] = [];
  for (const compiled of scales) {
    const { id } = compiled.scale;
    const result = results.get(id);
    if (result !== undefined) found.push({ id, compiled, score: result.score });
  }
  return found;
}
