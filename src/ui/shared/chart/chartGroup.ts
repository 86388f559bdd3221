import type { Domain, ProfileBand } from "../../../core/instrument/index.ts";
import type { DomainScore } from "../../../core/scoring/index.ts";
import type { Wording } from "../wording.ts";
import type { ChartGroup, ChartRow } from "./bandChart.ts";
import { bandWords } from "./bandWords.ts";
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
  const words = bandWords(score.band.set, wording);
  const certainty = certaintyInWords(score.band, score.bounds, words, wording);
  if (computed.length < 2) return { ...group, certainty };
  const { t } = wording.translator;
  const names = score.gravest.map((scale) => wording.reader.text(`scale.${scale}.title`));
  const codes = rows.find(({ segments }) => segments.length > 0)?.segments ?? [];
  return {
    ...group,
    certainty,
    lowest: lowestInWords(score.band.profile, joinNames(names, { t }), t),
    perBand: codes
      .flatMap(({ code, word }) => {
        const count = score.scalesPerBand[code] ?? 0;
        return count === 0 ? [] : [t("chart.perBand", { word, count })];
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
  return score.band === undefined ? "" : bandWords(score.band.set, wording)(score.band.code);
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
