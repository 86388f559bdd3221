import { type Coverage, coverageOf } from "../response/index.ts";
import type { ScaleGroup } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ScaleInGroup } from "./scoredIn.ts";

/** Over the distinct items of several scales: the sum of theirs, unless they share an item. */
export function coverageOfScales(
  { reads, isApart }: ScaleGroup,
  /** The scores of its scales. */
  scored: readonly ScaleInGroup[],
  evaluation: Evaluation,
): Coverage {
  if (!isApart) return coverageOf(evaluation, reads);
  let answered = 0;
  let applicable = 0;
  for (const { score } of scored) {
    answered += score.coverage.answered;
    applicable += score.coverage.applicable;
  }
  return { answered, applicable };
}
