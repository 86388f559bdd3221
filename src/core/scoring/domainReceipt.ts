import { type Domain, profileBands } from "../instrument/index.ts";
import { toExact } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import { type BoundsReceipt, boundsReceipt } from "./boundsReceipt.ts";
import type { CompiledBandSet, CompiledDomain, CompiledScale } from "./compiledScale.ts";
import type { ScaleReceipt } from "./scaleReceipt.ts";
import type { DomainScore, Score } from "./score.ts";

/** Everything from which a domain's score can be worked out again, with its scales' receipts. */
export interface DomainReceipt extends BoundsReceipt {
  readonly domain: string;
  readonly aggregate: Domain["aggregate"];
  readonly missing: Domain["missing"];
  /** Its computed scales, as they came out. */
  readonly scales: readonly {
    readonly scale: string;
    readonly kind: Score["kind"];
    readonly result?: string;
    readonly band?: string;
    /** Where bands of the profile rank them: its set and direction, and what its bands stand for. */
    readonly bandSet?: string;
    readonly direction?: "higherIsBetter" | "higherIsWorse";
    readonly profile?: Readonly<Record<string, string>>;
  }[];
  readonly kind: DomainScore["kind"];
  readonly result?: string;
  readonly bandSet?: string;
  readonly band?: string;
  /** The bands of that set, by which they are ranked. */
  readonly gravestFirst?: readonly string[];
  readonly lowest?: readonly string[];
  readonly gravest?: readonly string[];
  readonly scalesPerBand?: Readonly<Record<string, number>>;
  /** The scale that a mean is, which reads those above. */
  readonly mean?: ScaleReceipt;
}

interface DomainParts {
  readonly scoreOf: (scale: string) => Score | undefined;
  readonly mean: ScaleReceipt | undefined;
}

export function domainReceipt(
  { domain, scales, isRankedBySet: isBySet }: CompiledDomain,
  score: DomainScore,
  { scoreOf, mean }: DomainParts,
): DomainReceipt {
  const members = scales.flatMap((compiled) => {
    const { id: scale } = compiled.scale;
    const one = scoreOf(scale);
    if (one === undefined) return [];
    const ranking = isBySet || mean !== undefined ? {} : rankingReceipt(compiled);
    return [{ scale, ...memberReceipt(one), ...ranking }];
  });
  const bandSet = isBySet && mean === undefined ? scales[0]?.bandSet : undefined;
  return defined({
    domain: domain.id,
    aggregate: domain.aggregate,
    missing: domain.missing,
    scales: members,
    kind: score.kind,
    bandSet: bandSet?.id,
    gravestFirst: gravestFirst(mean, bandSet, isBySet),
    ...valueReceipt(score),
    mean,
    ...boundsReceipt(score),
  });
}

/** Of the set that the scales share, or else of the profile; a mean ranks nothing. */
function gravestFirst(
  mean: ScaleReceipt | undefined,
  bandSet: CompiledBandSet | undefined,
  isBySet: boolean,
): readonly string[] | undefined {
  if (mean !== undefined) return undefined;
  return isBySet ? bandSet?.set.bands.map(({ code }) => code) : profileBands;
}

function rankingReceipt({ scale, bandSet }: CompiledScale) {
  return defined({
    bandSet: bandSet?.id,
    direction: "direction" in scale ? scale.direction : undefined,
    profile: bandSet?.set.profile,
  });
}

function valueReceipt(score: DomainScore) {
  if (score.kind !== "value") return {};
  const result = toExact(score.exact);
  if (!("lowest" in score)) return { result };
  const { band, lowest, gravest, scalesPerBand } = score;
  return { result, band: band?.code, lowest, gravest, scalesPerBand };
}

function memberReceipt(score: Score) {
  return score.kind === "value"
    ? defined({ kind: score.kind, result: toExact(score.exact), band: score.band?.code })
    : { kind: score.kind };
}
