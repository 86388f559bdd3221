import type { Score } from "../score.ts";
import type { RowScore } from "./readRow.ts";

/** What columns would say of a score. */
export function toRowScore(score: Score): RowScore {
  const { kind, coverage } = score;
  if (kind !== "value") return { kind, coverage };
  const { exact, value, band, otherBands = [] } = score;
  const bands = band === undefined ? otherBands : [band, ...otherBands];
  return { kind, exact, value, bands: bands.map(({ set, code }) => ({ set, code })), coverage };
}
