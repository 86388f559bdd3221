import type { ProfileBand } from "../instrument/index.ts";
import { profileBands } from "../instrument/index.ts";
import type { Score } from "../scoring/index.ts";

/** Two respondents' views of one scale. Neither is changed, and they are never averaged. */
export interface ViewsOfScale {
  readonly scale: string;
  readonly first: ProfileBand;
  readonly second: ProfileBand;
  /** How many bands apart they are. */
  readonly apart: number;
  /** Who sees more obstacle; absent where both see the same. */
  readonly moreObstacle?: "first" | "second";
  /** As far apart as the instrument says is worth talking about. */
  readonly isDiscrepancy: boolean;
}

/**
 * Two views of the same scales side by side, for those both have a band of. `levels` is from how
 * many bands apart a difference is worth talking about.
 */
export function compareViews(
  first: ReadonlyMap<string, Score>,
  second: ReadonlyMap<string, Score>,
  levels: number,
): readonly ViewsOfScale[] {
  return [...first].flatMap(([scale, score]) => {
    const [a, b] = [profileBandOf(score), profileBandOf(second.get(scale))];
    if (a === undefined || b === undefined) return [];
    const apart = profileBands.indexOf(a) - profileBands.indexOf(b);
    return [
      {
        scale,
        first: a,
        second: b,
        apart: Math.abs(apart),
        ...(apart === 0 ? {} : { moreObstacle: apart < 0 ? "first" : "second" }),
        isDiscrepancy: Math.abs(apart) >= levels,
      } satisfies ViewsOfScale,
    ];
  });
}

function profileBandOf(score: Score | undefined): ProfileBand | undefined {
  return score?.kind === "value" ? score.band?.profile : undefined;
}
