import type { BandReading, Bounds } from "../../../core/scoring/index.ts";
import type { Wording } from "../wording.ts";
import type { BandWords } from "./bandWords.ts";

/** "säkert", or the bands between which the missing answers leave it. */
export function certaintyInWords(
  band: BandReading | undefined,
  { lowBand, highBand }: Bounds,
  words: BandWords,
  { translator: { t } }: Wording,
): string {
  if (band?.certain === true) return t("chart.certain");
  if (lowBand === undefined || highBand === undefined) return "";
  const span =
    lowBand === highBand
      ? words(lowBand)
      : t("chart.span", { from: words(lowBand), to: words(highBand) });
  return t("chart.spanLead", { span });
}
