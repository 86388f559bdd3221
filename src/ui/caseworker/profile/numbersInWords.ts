import { compare, toNumber } from "../../../core/number/index.ts";
import type { Bounds, ResponseScores, Score, Scorer } from "../../../core/scoring/index.ts";
import type { Wording } from "../../shared/wording.ts";

export interface NumberInWords {
  readonly scale: string;
  readonly title: string;
  readonly number: string;
  /** How far answers that are missing could still move it; empty when none could. */
  readonly span: string;
}

/** The number of every scored scale, for an instrument that makes no profile of them. */
export function numbersInWords(
  { scored }: Scorer,
  { scales }: ResponseScores,
  wording: Wording,
): readonly NumberInWords[] {
  return scored.scales.flatMap(({ scale: { id } }) => {
    const score = scales.get(id);
    const title = wording.reader.text(`scale.${id}.title`);
    return score === undefined ? [] : [{ scale: id, title, ...scoreInWords(score, wording) }];
  });
}

function scoreInWords(
  score: Score,
  { translator: { t, number } }: Wording,
): Pick<NumberInWords, "number" | "span"> {
  const span = (bounds: Bounds | undefined): string =>
    bounds === undefined || compare(bounds.low, bounds.high) === 0
      ? ""
      : t("profile.numberSpan", {
          from: number(toNumber(bounds.low)),
          to: number(toNumber(bounds.high)),
        });
  switch (score.kind) {
    case "value":
      return { number: number(score.value), span: span(score.bounds) };
    case "insufficient":
      return { number: t("profile.numberUnknown"), span: span(score.bounds) };
    case "varies":
      return { number: t("profile.numberUnknown"), span: "" };
    case "notApplicable":
      return { number: t("review.state.notApplicable"), span: "" };
  }
}
