import type { Translator } from "../../../i18n/index.ts";
import type { BandChart, ChartRow } from "./bandChart.ts";
import { joinNames } from "./joinNames.ts";

/** More unknown areas than this are counted instead: they are all listed below. */
const mostNamed = 3;

/** What the picture says, in two or three sentences. Without private rows where a print asks so. */
export function chartHeadline(
  { groups }: BandChart,
  { t }: Translator,
  which: "all" | "withoutPrivate",
): string {
  const rows = groups
    .flatMap((group) => group.rows)
    .filter(({ isPrivate }) => which === "all" || !isPrivate);
  const names = (wanted: (row: ChartRow) => boolean) =>
    rows.filter(wanted).map(({ title }) => title);
  const inBand = (band: string) => names((row) => row.band === band);
  const gravest = (["extensive_support", "some_support"] as const).find(
    (band) => inBand(band).length > 0,
  );
  const strengths = inBand("strength");
  const unknown = names(({ mark }) => mark.kind === "insufficient");
  const hasBand = rows.some(({ band }) => band !== undefined);
  const sentences = [
    gravest === undefined
      ? hasBand && t("chart.noNeed")
      : t(`chart.most.${gravest}`, {
          count: inBand(gravest).length,
          names: joinNames(inBand(gravest), { t }),
        }),
    strengths.length > 0 && t("chart.strengths", { names: joinNames(strengths, { t }) }),
    unknown.length > mostNamed && t("chart.unknownMany", { count: unknown.length }),
    unknown.length > 0 &&
      unknown.length <= mostNamed &&
      t("chart.unknown", { names: joinNames(unknown, { t }) }),
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}
