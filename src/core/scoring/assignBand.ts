import { evaluateCondition, type Truth } from "../condition/index.ts";
import type { Rational } from "../number/index.ts";
import { type ItemStatuses, statusOf } from "../response/index.ts";
import type { CompiledScale } from "./compileScorer.ts";
import type { BandReading } from "./score.ts";
import { stepIndex } from "./stepIndex.ts";

/** The band of a value: the first override that holds, else the step that holds. */
export function assignBand(
  compiled: CompiledScale,
  value: Rational,
  statuses: ItemStatuses,
): Omit<BandReading, "certain"> | undefined {
  const { bandSet, scale } = compiled;
  if (bandSet === undefined) return undefined;
  const overrides = "overrides" in scale ? (scale.overrides ?? []) : [];
  const reader = { item: (id: string) => statusOf(statuses, id) };
  const forced = overrides.find(({ when }): boolean => {
    const truth: Truth = evaluateCondition(when, reader);
    return truth === true;
  });
  const index = stepIndex(bandSet.set.steps, value);
  const code = forced?.band ?? bandSet.set.steps[index]?.is ?? "";
  const profile = bandSet.set.profile?.[code];
  return {
    set: bandSet.id,
    code,
    ...(profile === undefined ? {} : { profile }),
    ...(forced === undefined ? { step: index } : { override: forced.id }),
  };
}

/**
 * Codes of every band between two values, the lower first: bands need not rise with the value, as
 * where both too little and too much is a difficulty.
 */
export function bandsBetween(
  compiled: CompiledScale,
  low: Rational,
  high: Rational,
  statuses: ItemStatuses,
): readonly string[] {
  const atLow = assignBand(compiled, low, statuses);
  if (atLow === undefined || compiled.bandSet === undefined) return [];
  if (atLow.override !== undefined) return [atLow.code];
  const { steps } = compiled.bandSet.set;
  return steps.slice(stepIndex(steps, low), stepIndex(steps, high) + 1).map(({ is }) => is);
}

/** How grave a band is: its place in the set, lowest first. */
export function bandRank({ bandSet }: CompiledScale, code: string | undefined): number {
  return bandSet?.set.bands.findIndex((band) => band.code === code) ?? -1;
}
