import type { Scale } from "../../../core/instrument/index.ts";
import { toNumber } from "../../../core/number/index.ts";
import type { ResponseScores, Score, Scorer } from "../../../core/scoring/index.ts";
import type { Wording } from "../wording.ts";
import { type BandChart, type ChartRow, isWholeLane, type LaneMark } from "./bandChart.ts";
import { bandSegments, laneFrom, laneTo } from "./bandSegments.ts";
import { type BandWords, bandWords } from "./bandWords.ts";
import { certaintyInWords } from "./certaintyInWords.ts";
import { chartGroup } from "./chartGroup.ts";

/**
 * The chart of a profile: a row per scale, grouped by domain, in the instrument's order, so that
 * it is recognised at the next visit. `kept` names the scales that are kept out of a print.
 */
export function bandChartModel(
  scorer: Scorer,
  scores: ResponseScores,
  kept: ReadonlySet<string>,
  wording: Wording,
): BandChart {
  const { file, scales } = scorer.instrument;
  const groups = file.domains.map((domain) => {
    const rows = domain.scales.flatMap((id) => {
      const scale = scales.get(id);
      return scale === undefined || scale.role === "part"
        ? []
        : [chartRow(scorer, scores, scale, kept, wording)];
    });
    return chartGroup(domain, scores.domains.get(domain.id), rows, wording);
  });
  const rows = groups.flatMap((group) => group.rows);
  return {
    axis: rows.find(({ segments }) => segments.length > 0)?.segments ?? [],
    groups,
    withValue: rows.filter(({ mark }) => mark.kind === "value").length,
    scored: rows.filter(({ mark }) => mark.kind !== "described").length,
  };
}

function chartRow(
  scorer: Scorer,
  scores: ResponseScores,
  scale: Scale,
  kept: ReadonlySet<string>,
  wording: Wording,
): ChartRow {
  const { t } = wording.translator;
  const score = scores.scales.get(scale.id);
  const common = {
    scale: scale.id,
    title: wording.reader.text(`scale.${scale.id}.title`),
    isPrivate: kept.has(scale.id),
  };
  if (score === undefined) {
    const mark: LaneMark = { kind: "described" };
    return {
      ...common,
      mark,
      segments: [],
      word: t("chart.described"),
      certainty: "",
      answers: "",
    };
  }
  const bandSet = scorer.scales.get(scale.id)?.bandSet;
  const segments = bandSet === undefined ? [] : bandSegments(bandSet.id, bandSet.set, wording);
  const band = score.kind === "value" ? score.band : undefined;
  const words = bandWords(bandSet?.id, wording);
  return {
    ...common,
    mark: laneMark(score),
    segments,
    ...(band?.profile === undefined ? {} : { band: band.profile }),
    word: scoreWord(score, words, wording),
    certainty:
      "bounds" in score && score.bounds !== undefined
        ? certaintyInWords(band, score.bounds, words, wording, isWholeLane(laneMark(score)))
        : "",
    answers: score.kind === "notApplicable" ? "" : t("chart.answers", { ...score.coverage }),
  };
}

function laneMark(score: Score): LaneMark {
  if (score.kind === "notApplicable") return { kind: "notApplicable" };
  const bounds = "bounds" in score ? score.bounds : undefined;
  // Where nothing bounds what is missing, it may lie anywhere on the lane.
  const span =
    bounds === undefined
      ? { low: laneFrom, high: laneTo }
      : { low: toNumber(bounds.low), high: toNumber(bounds.high) };
  return score.kind === "value"
    ? { kind: "value", value: score.value, ...span }
    : { kind: "insufficient", ...span };
}

function scoreWord(score: Score, words: BandWords, { translator }: Wording): string {
  if (score.kind === "notApplicable") return translator.t("chart.notApplicable");
  if (score.kind === "insufficient") return translator.t("chart.insufficient");
  if (score.kind === "varies") return translator.t("chart.varies");
  return score.band === undefined ? translator.number(score.value) : words(score.band.code);
}
