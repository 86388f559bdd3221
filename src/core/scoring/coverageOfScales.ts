import { type Coverage, coverageOf } from "../response/index.ts";
import type { ScaleGroup } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ScoredScale } from "./steps.ts";

/** Over the distinct items of several scales: the sum of theirs, unless they share an item. */
export function coverageOfScales(
  { scales, reads, isApart }: ScaleGroup,
  results: ReadonlyMap<string, ScoredScale>,
  evaluation: Evaluation,
): Coverage {
  if (!isApart) return coverageOf(evaluation, reads);
  let answered = 0;
  let applicable = 0;
  for (const { scale } of scales) {
    const coverage = results.get(scale.id)?.score.coverage;
    answered += coverage?.answered ?? 0;
    applicable += coverage?.applicable ?? 0;
  }
  return { answered, applicable };
}
