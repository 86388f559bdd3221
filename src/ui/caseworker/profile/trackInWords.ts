import type { Because, ReadinessProfile } from "../../../core/profile/index.ts";
import type { ResponseScores, Scorer } from "../../../core/scoring/index.ts";
import type { Wording } from "../../shared/wording.ts";
import { answerInWords } from "../answerInWords.ts";
import { isPrivateItem } from "./privateScales.ts";

export interface NamedReason {
  readonly id: string;
  readonly text: string;
  readonly isPrivate: boolean;
}

export interface TrackInWords {
  readonly title: string;
  readonly meaning: string;
  readonly reason: string;
  readonly scales: readonly NamedReason[];
  readonly items: readonly NamedReason[];
  readonly coverage: string | undefined;
  /** Something it rests on is kept out of a print, and so it would give that away. */
  readonly isPrivate: boolean;
}

export interface MarkerInWords {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly isPrivate: boolean;
}

/** The suggested track with what made its rule hold. */
export function trackInWords(
  scorer: Scorer,
  scores: ResponseScores,
  { track }: ReadinessProfile,
  kept: ReadonlySet<string>,
  wording: Wording,
): TrackInWords | undefined {
  if (track === undefined) return undefined;
  const { reader, translator } = wording;
  const { scales, items, coverage }: Because = track.because;
  return {
    isPrivate: restsOnKept(scorer, track.because, kept),
    title: reader.text(`profile.track.${track.track}.text`),
    meaning: reader.text(`profile.track.${track.track}.meaning`),
    reason: reader.text(`profile.rule.${track.rule}.reason`),
    scales: scales.map((id) => ({
      id,
      text: reader.text(`scale.${id}.title`),
      isPrivate: kept.has(id),
    })),
    items: items.map((id) => ({
      id,
      text: `${reader.text(`item.${id}.text`)} ${answerInWords(scorer.instrument.items.get(id)?.item, scores.item(id), wording).text}`,
      isPrivate: isPrivateItem(scorer.instrument, id),
    })),
    coverage:
      coverage === undefined
        ? undefined
        : translator.t("profile.trackWhyCoverage", { ...coverage }),
  };
}

export function markersInWords(
  scorer: Scorer,
  { markers }: ReadinessProfile,
  kept: ReadonlySet<string>,
  { reader }: Wording,
): readonly MarkerInWords[] {
  return markers.map(({ id, because }) => ({
    id,
    title: reader.text(`profile.marker.${id}.text`),
    meaning: reader.text(`profile.marker.${id}.meaning`),
    isPrivate: restsOnKept(scorer, because, kept),
  }));
}

function restsOnKept(
  { instrument }: Scorer,
  { scales, items }: Because,
  kept: ReadonlySet<string>,
): boolean {
  return scales.some((id) => kept.has(id)) || items.some((id) => isPrivateItem(instrument, id));
}
