import type { BandSet, Domain } from "../instrument/index.ts";
import { compare, type Rational, toNumber } from "../number/index.ts";
import type { Coverage } from "../response/index.ts";
import { defined } from "../shape/index.ts";
import { neededTerms } from "./applyMissingRule.ts";
import type { CompiledScale } from "./compiledScale.ts";
import type { Bounds, DomainScore, Score, ValueScore } from "./score.ts";

export interface ScaleInDomain {
  readonly id: string;
  readonly compiled: CompiledScale;
  readonly score: Score;
}

const leastPossible: Rational = { n: 0, d: 1 };
const mostPossible: Rational = { n: 100, d: 1 };

/**
 * A domain is as its lowest scale. Its value is the lowest value and its band the gravest band;
 * both name their scales, since an override can make a grave scale out of a middling value. A
 * scale without value may still be anything from 0 to 100.
 */
export function worstOfScales(
  domain: Domain,
  scales: readonly ScaleInDomain[],
  coverage: Coverage,
): DomainScore {
  const inPlay = scales.filter(({ score }) => score.kind !== "notApplicable");
  const values = inPlay.filter(hasValue);
  if (inPlay.length === 0) return { kind: "notApplicable", coverage };
  const bounds = domainBounds(inPlay);
  if (values.length < neededTerms(domain.missing.need, inPlay.length)) {
    return { kind: "insufficient", bounds, coverage };
  }
  const exact = values.map(({ score }) => score.exact).reduce(lower);
  const gravest = gravestOf(values);
  const band = gravest[0]?.score.band;
  const certain = bounds.lowBand === band?.code && bounds.highBand === band?.code;
  return defined({
    kind: "value" as const,
    exact,
    value: toNumber(exact),
    band: band && { ...band, certain },
    bounds,
    lowest: values.filter(({ score }) => compare(score.exact, exact) === 0).map(({ id }) => id),
    gravest: gravest.map(({ id }) => id),
    scalesPerBand: countPerBand(values),
    coverage,
  });
}

type ScaleWithValue = ScaleInDomain & { readonly score: ValueScore };

function gravestOf(values: readonly ScaleWithValue[]): readonly ScaleWithValue[] {
  const set = values[0]?.compiled.bandSet?.set;
  const ranks = values.map(({ score }) => rankIn(set, score.band?.code));
  const lowest = Math.min(...ranks);
  return values.filter((_, i) => ranks[i] === lowest);
}

function countPerBand(values: readonly ScaleWithValue[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { score } of values) {
    const code = score.band?.code ?? "";
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function hasValue(scale: ScaleInDomain): scale is ScaleWithValue {
  return scale.score.kind === "value";
}

function domainBounds(scales: readonly ScaleInDomain[]): Bounds {
  const set = scales[0]?.compiled.bandSet?.set;
  const spans = scales.map(({ score }) =>
    score.kind === "value"
      ? score.bounds
      : {
          low: leastPossible,
          high: mostPossible,
          exactness: "outer" as const,
          lowBand: set?.bands[0]?.code,
          highBand: set?.bands.at(-1)?.code,
        },
  );
  const gravest = (codes: readonly (string | undefined)[]) =>
    codes.reduce((a, b) => (rankIn(set, a) <= rankIn(set, b) ? a : b));
  const lowBand = gravest(spans.map((span) => span.lowBand));
  const highBand = gravest(spans.map((span) => span.highBand));
  return defined({
    low: spans.map(({ low }) => low).reduce(lower),
    high: spans.map(({ high }) => high).reduce(lower),
    exactness: spans.every((span) => span.exactness === "exact")
      ? ("exact" as const)
      : ("outer" as const),
    lowBand,
    highBand,
  });
}

function lower(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

function rankIn(set: BandSet | undefined, code: string | undefined): number {
  return set?.bands.findIndex((band) => band.code === code) ?? -1;
}
