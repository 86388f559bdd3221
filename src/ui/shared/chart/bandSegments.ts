import { type BandSet, isChoose, type ProfileBand } from "../../../core/instrument/index.ts";
import type { Wording } from "../wording.ts";

export const laneFrom = 0;
export const laneTo = 100;

/** One named stretch of the lane, between two published edges. */
export interface BandSegment {
  readonly code: string;
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Which of the four tones it has; the word says the same. */
  readonly profile: ProfileBand | undefined;
}

/** The stretches of a band set from left to right, empty ones left out. */
export function bandSegments(
  id: string,
  set: BandSet,
  { reader }: Wording,
): readonly BandSegment[] {
  // Bands that depend on an answer have no one set of edges to draw.
  if (isChoose(set.steps)) return [];
  let from = laneFrom;
  return set.steps.flatMap((step) => {
    const to = Math.min(step.below ?? step.upTo ?? laneTo, laneTo);
    const segment: BandSegment = {
      code: step.is,
      word: reader.text(`bandSet.${id}.${step.is}.text`),
      from,
      to,
      profile: set.profile?.[step.is],
    };
    from = Math.max(from, to);
    return to > segment.from ? [segment] : [];
  });
}
