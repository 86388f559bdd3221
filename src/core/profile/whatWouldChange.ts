import { type Answers, answered } from "../response/index.ts";
import { createEvaluation, type Scorer } from "../scoring/index.ts";

/** One other answer that would move a scale to another band. */
export interface BandChange {
  readonly item: string;
  /** True where the item has no answer yet. */
  readonly isMissing: boolean;
  readonly choice: string;
  readonly band: string;
}

/**
 * For a scale with a band: per item the first option, in the order they are shown, that alone
 * would give each other band. Empty for a scale without value.
 */
export function whatWouldChange(
  scorer: Scorer,
  scale: string,
  answers: Answers,
): readonly BandChange[] {
  const compiled = scorer.scales.get(scale);
  if (compiled === undefined) return [];
  const { instrument } = scorer;
  const bandFor = (changed: Answers) => {
    const steps = createEvaluation(scorer, changed).scale(scale);
    return steps.kind === "value" ? steps.band?.code : undefined;
  };
  const now = bandFor(answers);
  if (now === undefined) return [];
  const { item: statusNow } = createEvaluation(scorer, answers);
  return compiled.items.flatMap((item) => {
    const isMissing = statusNow(item).state !== "answered";
    const seen = new Set([now]);
    const choices = instrument.items.get(item)?.choices ?? [];
    return choices.flatMap(({ code }) => {
      const band = bandFor({ ...answers, [item]: answered(code) });
      if (band === undefined || seen.has(band)) return [];
      seen.add(band);
      return [{ item, isMissing, choice: code, band }];
    });
  });
}
