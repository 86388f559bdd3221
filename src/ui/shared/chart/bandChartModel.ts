import type { Scale } from "../../../core/instrument/index.ts";
import { toNumber } from "../../../core/number/index.ts";
import type { ResponseScores, Score, Scorer } from "../../../core/scoring/index.ts";
import type { Wording } from "../wording.ts";
import {
  type BandChart,
  type ChartRow,
  hasValue,
  isWholeLane,
  type LaneMark,
} from "./bandChart.ts";
import { bandSegments, laneFrom, laneTo } from "./bandSegments.ts";
import { type BandWords, bandWords } from "./bandWords.ts";
import { certaintyInWords } from "./certaintyInWords.ts";
import { chartGroup } from "./chartGroup.ts";
import { isOnLane } from "./isOnLane.ts";

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
    const onLane = isOnLane(file, domain);
    const rows = domain.scales.flatMap((id) => {
      const scale = scales.get(id);
      return scale === undefined || scale.role === "part"
        ? []
        : [chartRow(scorer, scores, scale, { kept, isOnLane: onLane }, wording)];
    });
    return chartGroup(domain, scores.domains.get(domain.id), rows, wording);
  });
  const rows = groups.flatMap((group) => group.rows);
  return {
    axis: rows.find(({ segments }) => segments.length > 0)?.segments ?? [],
    groups,
    withValue: rows.filter(({ mark }) => hasValue(mark)).length,
    scored: rows.filter(({ mark }) => mark.kind !== "described").length,
  };
}

function chartRow(
  scorer: Scorer,
  scores: ResponseScores,
  scale: Scale,
  { kept, isOnLane: onLane }: { readonly kept: ReadonlySet<string>; readonly isOnLane: boolean },
  wording: Wording,
): ChartRow {
  const score = scores.scales.get(scale.id);
  const common = {
    scale: scale.id,
    title: wording.reader.text(`scale.${scale.id}.title`),
    isPrivate: kept.has(scale.id),
  };
  if (score === undefined) return { ...common, ...toldRow(wording) };
  const bandSet = scorer.scales.get(scale.id)?.bandSet;
  const mark = laneMark(score, onLane);
  const words = bandWords(bandSet?.id, wording);
  return {
    ...common,
    mark,
    segments: bandSet && onLane ? bandSegments(bandSet.id, bandSet.set, wording) : [],
    ...profileBandOf(score),
    word: scoreWord(score, words, wording),
    note: mark.kind === "ownRange" ? rangeNote(scale, score, wording) : "",
    certainty: rowCertainty(score, mark, words, wording),
    answers:
      score.kind === "notApplicable"
        ? ""
        : wording.translator.t("chart.answers", { ...score.coverage }),
  };
}

/** Told in the person's own words: nothing is computed. */
function toldRow({ translator: { t } }: Wording) {
  const mark: LaneMark = { kind: "described" };
  return { mark, segments: [], word: t("chart.described"), note: "", certainty: "", answers: "" };
}

function profileBandOf(score: Score): Pick<ChartRow, "band"> {
  const band = score.kind === "value" ? score.band?.profile : undefined;
  return band === undefined ? {} : { band };
}

function rowCertainty(score: Score, mark: LaneMark, words: BandWords, wording: Wording): string {
  if (score.kind !== "value" && score.kind !== "insufficient") return "";
  const band = score.kind === "value" ? score.band : undefined;
  return certaintyInWords(band, score.bounds, words, wording, isWholeLane(mark));
}

/** The published number and which way it runs, where the lane cannot show either. */
function rangeNote(scale: Scale, score: Score, { translator: { t, number } }: Wording): string {
  if (score.kind !== "value") return "";
  const isWorse = "direction" in scale && scale.direction === "higherIsWorse";
  const key = isWorse ? "chart.ownRange.higherIsWorse" : "chart.ownRange.higherIsBetter";
  return t(key, { value: number(score.value) });
}

function laneMark(score: Score, onLane: boolean): LaneMark {
  if (score.kind === "notApplicable") return { kind: "notApplicable" };
  if (!onLane && score.kind === "value") return { kind: "ownRange" };
  const bounds = onLane && "bounds" in score ? score.bounds : undefined;
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
