import { evaluateCondition } from "../condition/index.ts";
import type { Rational } from "../number/index.ts";
import { bandRank, stepBands } from "./assignBand.ts";
import type { CompiledScale } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";

/**
 * Codes of the bands of the default set that a value between the two may have, gravest first: by
 * the steps, and by every override that holds or may still. All of them while nothing chooses the
 * steps. Empty for a scale without bands. What `certain` says no answer to come can turn.
 */
export function outerBands(
  compiled: CompiledScale,
  low: Rational,
  high: Rational,
  certain: Evaluation,
): readonly string[] {
  const { bandSet, scale } = compiled;
  if (bandSet === undefined) return [];
  const all = bandSet.set.bands.map(({ code }) => code);
  let bySteps = stepBands(bandSet, low, high, certain) ?? all;
  const possible = new Set<string>();
  for (const { when, band, atMost } of "overrides" in scale ? (scale.overrides ?? []) : []) {
    const truth = evaluateCondition(when, certain.reader);
    if (truth === false) continue;
    const says = bySteps.filter(
      (code) => atMost !== true || bandRank(compiled, code) > bandRank(compiled, band),
    );
    if (says.length > 0) possible.add(band);
    // What certainly holds leaves to the steps only what it says nothing of.
    if (truth === true) bySteps = bySteps.filter((code) => !says.includes(code));
  }
  return all.filter((code) => possible.has(code) || bySteps.includes(code));
}
