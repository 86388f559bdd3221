import { type ProfileBand, profileBands } from "../instrument/index.ts";
import { compare } from "../number/index.ts";
import type { Coverage } from "../response/index.ts";
import { defined } from "../shape/index.ts";
import type { CompiledDomain } from "./compiledScale.ts";
import type { BandReading, DomainScore, ValueScore } from "./score.ts";
import type { ScaleInGroup } from "./scoredIn.ts";

type RankedScale = ScaleInGroup & {
  readonly score: ValueScore & { readonly band: BandReading };
  readonly profile: ProfileBand;
};

/**
 * A domain as its lowest scale, where the scales have bands or directions of their own: they are
 * ranked by the bands of the profile. Its value is that of the scale named first among the
 * gravest; of those that share its bands and direction, the one with the worst value. A scale
 * whose band is not known counts as one without a value.
 */
export function worstByProfile(
  { neededOf }: CompiledDomain,
  scales: readonly ScaleInGroup[],
  coverage: Coverage,
): DomainScore {
  const inPlay = scales.filter(({ score }) => score.kind !== "notApplicable");
  if (inPlay.length === 0) return { kind: "notApplicable", coverage };
  const ranked = inPlay.flatMap(withProfile);
  const band = profileBands.find((code) => ranked.some(({ profile }) => profile === code));
  const gravest = ranked.filter(({ profile }) => profile === band);
  const named = worstOfKind(gravest);
  if (named === undefined || band === undefined || ranked.length < neededOf(inPlay.length)) {
    return { kind: "insufficient", coverage };
  }
  const { exact, value, bounds } = named.score;
  const [lowBand, highBand] = spanOf(inPlay);
  const { override } = named.score.band;
  return defined({
    kind: "value" as const,
    exact,
    value,
    band: defined({
      code: band,
      profile: band,
      override,
      certain: lowBand === band && highBand === band,
    }),
    bounds: bounds && { ...bounds, lowBand, highBand },
    lowest: [named.id],
    gravest: gravest.map(({ id }) => id),
    scalesPerBand: countPerBand(ranked),
    coverage,
  });
}

function withProfile(scale: ScaleInGroup): readonly RankedScale[] {
  const { score } = scale;
  if (score.kind !== "value" || score.band?.profile === undefined) return [];
  const { band } = score;
  return [{ ...scale, score: { ...score, band }, profile: score.band.profile }];
}

function worstOfKind(gravest: readonly RankedScale[]): RankedScale | undefined {
  const [first] = gravest;
  return gravest
    .filter((one) => first !== undefined && isOfKind(first, one))
    .reduce<RankedScale | undefined>(
      (worst, one) => (worst === undefined || isWorse(one, worst) ? one : worst),
      undefined,
    );
}

function isOfKind(a: RankedScale, b: RankedScale): boolean {
  return a.score.band.set === b.score.band.set && isHigherWorse(a) === isHigherWorse(b);
}

function isWorse(a: RankedScale, b: RankedScale): boolean {
  const apart = compare(a.score.exact, b.score.exact);
  return isHigherWorse(a) ? apart > 0 : apart < 0;
}

function isHigherWorse({ compiled: { scale } }: ScaleInGroup): boolean {
  return "direction" in scale && scale.direction === "higherIsWorse";
}

/** The bands of the profile that the domain may be in, whatever the missing answers are. */
function spanOf(scales: readonly ScaleInGroup[]): readonly [ProfileBand, ProfileBand] {
  const spans = scales.map(ranksOf);
  const lowest = Math.min(...spans.map(([low]) => low));
  const highest = Math.min(...spans.map(([, high]) => high));
  return [profileBands[lowest] ?? "extensive_support", profileBands[highest] ?? "strength"];
}

/** Of a scale whose band is not known all that its bands stand for, and that it may not matter. */
function ranksOf({ compiled: { bandSet }, score }: ScaleInGroup): readonly [number, number] {
  const bands = bandSet?.set.bands.map(({ code }) => code) ?? [];
  const ranks = bands.map((code) =>
    profileBands.indexOf(bandSet?.set.profile?.[code] ?? "strength"),
  );
  const bounds = score.kind === "value" && score.band !== undefined ? score.bounds : undefined;
  if (bounds?.lowBand === undefined || bounds.highBand === undefined) {
    return [Math.min(...ranks), profileBands.length - 1];
  }
  const possible = ranks.slice(bands.indexOf(bounds.lowBand), bands.indexOf(bounds.highBand) + 1);
  return [Math.min(...possible), Math.max(...possible)];
}

function countPerBand(ranked: readonly RankedScale[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { profile } of ranked) counts[profile] = (counts[profile] ?? 0) + 1;
  return counts;
}
