import type { BandReading, Bounds } from "../../../core/scoring/index.ts";
import type { Wording } from "../wording.ts";
import type { BandWords } from "./bandWords.ts";

type Certainty = Pick<BandReading, "certain" | "override">;

/**
 * "säkert", or the bands between which the missing answers leave it. Where a rule of the
 * instrument decided instead of the value, that is said, since the dot may then stand elsewhere.
 */
export function certaintyInWords(
  band: Certainty | undefined,
  bounds: Bounds | undefined,
  words: BandWords,
  wording: Wording,
  isWholeLane = false,
): string {
  const certainty = howCertain(band, bounds, words, wording, isWholeLane);
  const rule = band?.override === undefined ? "" : wording.translator.t("chart.byRule");
  return [certainty, rule].filter((part) => part !== "").join(", ");
}

function howCertain(
  band: Certainty | undefined,
  bounds: Bounds | undefined,
  words: BandWords,
  { translator: { t } }: Wording,
  isWholeLane: boolean,
): string {
  if (band?.certain === true) return t("chart.certain");
  if (isWholeLane || bounds === undefined) return t("chart.spanOpen");
  const span = spanInWords(bounds, words, t);
  if (span === "") return "";
  return t(bounds.lowBand === bounds.highBand ? "chart.spanOnly" : "chart.spanLead", { span });
}

/** The bands at both ends of a span, as they stand inside a sentence; one where they are equal. */
export function spanInWords(
  { lowBand, highBand }: Bounds,
  words: BandWords,
  t: Wording["translator"]["t"],
): string {
  if (lowBand === undefined || highBand === undefined) return "";
  const from = uncapitalised(words(lowBand));
  return lowBand === highBand
    ? from
    : t("chart.span", { from, to: uncapitalised(words(highBand)) });
}

function uncapitalised(word: string): string {
  return word.charAt(0).toLocaleLowerCase() + word.slice(1);
}
