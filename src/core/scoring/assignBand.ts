import { evaluateCondition } from "../condition/index.ts";
import { type BandSet, isChoose, type Step } from "../instrument/index.ts";
import type { Rational } from "../number/index.ts";
import type { CompiledBandSet, CompiledScale } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";
import type { AssignedBand } from "./score.ts";
import { stepIndex } from "./stepIndex.ts";

/** The band of a value in each set; an override decides in the default one only. */
export function assignBands(
  compiled: CompiledScale,
  value: Rational,
  evaluation: Evaluation,
): { readonly band?: AssignedBand; readonly otherBands: readonly AssignedBand[] } {
  const { bandSet, otherBandSets } = compiled;
  const band =
    bandSet === undefined
      ? undefined
      : withOverride(compiled, bandBySteps(bandSet, value, evaluation), evaluation);
  const otherBands = otherBandSets.flatMap((set) => bandBySteps(set, value, evaluation) ?? []);
  return { ...(band === undefined ? {} : { band }), otherBands };
}

/** The first override that holds and has something to say: one that caps only what is better. */
function withOverride(
  compiled: CompiledScale,
  band: AssignedBand | undefined,
  evaluation: Evaluation,
): AssignedBand | undefined {
  const { bandSet, scale } = compiled;
  const overrides = "overrides" in scale ? (scale.overrides ?? []) : [];
  const forced = overrides.find(
    ({ when, band: code, atMost }) =>
      evaluateCondition(when, evaluation.reader) === true &&
      (atMost !== true || bandRank(compiled, band?.code) > bandRank(compiled, code)),
  );
  return forced === undefined || bandSet === undefined
    ? band
    : { ...bandNamed(bandSet, forced.band), override: forced.id };
}

function bandBySteps(
  named: CompiledBandSet,
  value: Rational,
  evaluation: Evaluation,
): AssignedBand | undefined {
  const steps = stepsOf(named.set, evaluation);
  if (steps === undefined) return undefined;
  const step = stepIndex(steps, value);
  return { ...bandNamed(named, steps[step]?.is ?? ""), step };
}

function bandNamed({ id, set }: CompiledBandSet, code: string): AssignedBand {
  const profile = set.profile?.[code];
  return { set: id, code, ...(profile === undefined ? {} : { profile }) };
}

function stepsOf({ steps }: BandSet, evaluation: Evaluation): readonly Step<string>[] | undefined {
  if (!isChoose(steps)) return steps;
  const cases = new Map(Object.entries(steps.cases));
  const chosen = evaluation.caseOf(steps.choose, cases);
  return chosen === undefined ? undefined : cases.get(chosen);
}

/** Codes of the steps that hold between two values; undefined while nothing chooses the steps. */
export function stepBands(
  { set }: CompiledBandSet,
  low: Rational,
  high: Rational,
  evaluation: Evaluation,
): readonly string[] | undefined {
  const steps = stepsOf(set, evaluation);
  return steps?.slice(stepIndex(steps, low), stepIndex(steps, high) + 1).map(({ is }) => is);
}

/**
 * Codes of every band of the default set between two values: bands need not rise with the value,
 * as where both too little and too much is a difficulty.
 */
export function bandsBetween(
  compiled: CompiledScale,
  low: Rational,
  high: Rational,
  evaluation: Evaluation,
): readonly string[] {
  const { bandSet } = compiled;
  if (bandSet === undefined) return [];
  const bySteps = stepBands(bandSet, low, high, evaluation);
  if (bySteps === undefined) {
    const forced = withOverride(compiled, undefined, evaluation);
    return forced === undefined ? [] : [forced.code];
  }
  return bySteps.map(
    (code) => withOverride(compiled, bandNamed(bandSet, code), evaluation)?.code ?? code,
  );
}

/** How grave a band is: its place in the set, lowest first. */
export function bandRank({ bandSet }: CompiledScale, code: string | undefined): number {
  return (code === undefined ? undefined : bandSet?.ranks.get(code)) ?? -1;
}
