import { type Domain, type ProfileBand, profileBands } from "../../../core/instrument/index.ts";
import type { DomainBand, DomainScore } from "../../../core/scoring/index.ts";
import type { Wording } from "../wording.ts";
import type { ChartGroup, ChartRow } from "./bandChart.ts";
import { type BandWords, bandWords } from "./bandWords.ts";
import { certaintyInWords } from "./certaintyInWords.ts";
import { joinNames } from "./joinNames.ts";

/** A domain as a heading over its rows: its band in words, and which scale decides it. */
export function chartGroup(
  { id }: Domain,
  score: DomainScore | undefined,
  rows: readonly ChartRow[],
  wording: Wording,
): ChartGroup {
  const group = {
    domain: id,
    title: wording.reader.text(`domain.${id}.title`),
    word: domainWord(score, rows, wording),
    certainty: "",
    lowest: "",
    perBand: "",
    isPrivate: rows.some(({ isPrivate }) => isPrivate),
    rows,
  };
  const computed = rows.filter(({ mark }) => mark.kind !== "described");
  if (score?.kind !== "value" || !("lowest" in score) || score.band === undefined) return group;
  const words = domainWords(score.band, wording);
  const certainty = certaintyInWords(score.band, score.bounds, words, wording);
  if (computed.length < 2) return { ...group, certainty };
  const { t } = wording.translator;
  const names = score.gravest.map((scale) => wording.reader.text(`scale.${scale}.title`));
  const segments = rows.find((row) => row.segments.length > 0)?.segments ?? [];
  const codes = score.band.set === undefined ? profileBands : segments.map(({ code }) => code);
  return {
    ...group,
    certainty,
    lowest: lowestInWords(score.band.profile, joinNames(names, { t }), t),
    perBand: codes
      .flatMap((code) => {
        const count = score.scalesPerBand[code] ?? 0;
        return count === 0 ? [] : [t("chart.perBand", { word: words(code), count })];
      })
      .join(" · "),
  };
}

function domainWord(
  score: DomainScore | undefined,
  rows: readonly ChartRow[],
  wording: Wording,
): string {
  const { t } = wording.translator;
  if (rows.every(({ mark }) => mark.kind === "described")) return "";
  if (score === undefined || score.kind === "insufficient") return t("chart.insufficient");
  if (score.kind === "notApplicable") return t("chart.notApplicable");
  // A mean of scales has no band: the number is all there is to say.
  if (!("lowest" in score)) return wording.translator.number(score.value);
  return score.band === undefined ? "" : domainWords(score.band, wording)(score.band.code);
}

/** What its bands are called: those of its scales, or the profile's own where those rank them. */
function domainWords({ set }: DomainBand, wording: Wording): BandWords {
  const { t } = wording.translator;
  if (set !== undefined) return bandWords(set, wording);
  return (code) => {
    const band = profileBands.find((one) => one === code);
    return band === undefined ? "" : t(`chart.profileBand.${band}`);
  };
}

/** Which scale decides the domain. Where all is strength there is nothing to point at. */
function lowestInWords(
  band: ProfileBand | undefined,
  names: string,
  t: Wording["translator"]["t"],
): string {
  if (band === "strength") return "";
  return t(band === "ok" ? "chart.lowest" : "chart.mostSupport", { names });
}
