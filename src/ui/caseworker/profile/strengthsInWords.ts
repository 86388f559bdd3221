import type { ReadinessProfile, ScaleInBand } from "../../../core/profile/index.ts";
import type { Scorer } from "../../../core/scoring/index.ts";
import { bandWords } from "../../shared/chart/bandWords.ts";
import type { Wording } from "../../shared/wording.ts";

export interface ShownStrength {
  readonly scale: string;
  readonly title: string;
  readonly word: string;
  readonly isPrivate: boolean;
}

export function strengthsInWords(
  scorer: Scorer,
  profile: ReadinessProfile,
  kept: ReadonlySet<string>,
  wording: Wording,
): readonly ShownStrength[] {
  return strengthsShown(profile, kept).map(({ scale, band }) => ({
    scale,
    title: wording.reader.text(`scale.${scale}.title`),
    word: bandWords(scorer.scales.get(scale)?.bandSet?.id, wording)(band),
    isPrivate: kept.has(scale),
  }));
}

/**
 * All strengths, and of what works as many as it takes to show no fewer of these than of
 * obstacles: a person is more than what is hard. It holds on a paper without the kept ones too,
 * and where what works suffices: an area with a named difficulty is not shown as both.
 */
function strengthsShown(
  { strengths, working, obstacles }: Pick<ReadinessProfile, "strengths" | "working" | "obstacles">,
  kept: ReadonlySet<string>,
): readonly ScaleInBand[] {
  const isPrinted = ({ scale }: { readonly scale: string }) => !kept.has(scale);
  const hard = new Set(obstacles.map(({ scale }) => scale));
  const shown = [...strengths];
  for (const one of working.filter(({ scale }) => !hard.has(scale))) {
    const isBalanced = shown.length >= obstacles.length;
    const isBalancedOnPaper = shown.filter(isPrinted).length >= obstacles.filter(isPrinted).length;
    if (isBalanced && isBalancedOnPaper) break;
    shown.push(one);
  }
  return shown;
}
