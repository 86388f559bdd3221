import type { MessageKey, Translator } from "../../../i18n/index.ts";
import type { BandChart, ChartRow } from "./bandChart.ts";
import { joinNames } from "./joinNames.ts";

/** More areas than this are counted in the headline instead: they are all listed below. */
const mostNamed = 4;

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
  const sentences = [
    gravest !== undefined &&
      t(`chart.most.${gravest}`, {
        count: inBand(gravest).length,
        names: joinNames(inBand(gravest), { t }),
      }),
    gravest === undefined && strengths.length === 0 && inBand("ok").length > 0 && t("chart.works"),
    namedOrCounted(strengths, "chart.strengths", "chart.strengthsMany", t),
    namedOrCounted(unknown, "chart.unknown", "chart.unknownMany", t),
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}

function namedOrCounted(
  names: readonly string[],
  named: MessageKey,
  counted: MessageKey,
  t: Translator["t"],
): string | false {
  if (names.length === 0) return false;
  return names.length > mostNamed
    ? t(counted, { count: names.length })
    : t(named, { names: joinNames(names, { t }) });
}
