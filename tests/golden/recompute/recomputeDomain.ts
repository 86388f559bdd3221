import { compare, needed } from "./arithmetic.ts";
import type { DomainJson, MemberJson, ScaleJson } from "./receiptJson.ts";
import type { RecomputedScale } from "./recomputeScale.ts";

export interface RecomputedDomain {
  readonly kind: string;
  readonly result?: string;
  readonly band?: string;
  readonly lowest?: readonly string[];
  readonly gravest?: readonly string[];
}

/** A domain from its scales as they were worked out again: as their mean, or as the lowest. */
export function recomputeDomain(
  domain: DomainJson,
  scaleOf: (scale: string) => RecomputedScale,
  meanOf: (mean: ScaleJson) => RecomputedScale,
): RecomputedDomain {
  if (domain.aggregate === "worst") return asLowest(domain, scaleOf);
  if (domain.mean === undefined) return { kind: "notApplicable" };
  const { kind, result } = meanOf(domain.mean);
  if (result !== undefined) return { kind, result };
  return { kind: kind === "varies" ? "insufficient" : kind };
}

interface Valued extends MemberJson {
  readonly result: string;
  /** Its own, or what that stands for in the profile where that ranks the scales. */
  readonly band?: string;
}

function asLowest(
  { scales, missing, gravestFirst = [] }: DomainJson,
  scaleOf: (scale: string) => RecomputedScale,
): RecomputedDomain {
  const members = scales.map((one) => ({ ...one, ...scaleOf(one.scale) }));
  const inPlay = members.filter(({ kind }) => kind !== "notApplicable");
  const isByProfile = scales.some(({ profile }) => profile !== undefined);
  const values = inPlay.flatMap(
    ({ band: own = "", profile, result, ...rest }): readonly Valued[] => {
      const band = isByProfile ? profile?.[own] : own;
      if (result === undefined || (isByProfile && band === undefined)) return [];
      return [{ ...rest, result, ...(band === undefined || band === "" ? {} : { band }) }];
    },
  );
  if (inPlay.length === 0) return { kind: "notApplicable" };
  if (values.length < needed(missing.need, inPlay.length)) return { kind: "insufficient" };
  const band = gravestFirst.find((code) => values.some((one) => one.band === code));
  const gravest = values.filter((one) => one.band === band);
  const lowest = isByProfile ? firstOfKind(gravest) : lowestOf(values);
  return {
    kind: "value",
    result: lowest[0]?.result ?? "",
    ...(band === undefined ? {} : { band }),
    lowest: lowest.map(({ scale }) => scale),
    gravest: gravest.map(({ scale }) => scale),
  };
}

function lowestOf(values: readonly Valued[]): readonly Valued[] {
  const [least] = values.map(({ result }) => result).sort(compare);
  return values.filter(({ result }) => result === least);
}

/** The worst of those that share bands and direction with the first. */
function firstOfKind(gravest: readonly Valued[]): readonly Valued[] {
  const [first] = gravest;
  const alike = gravest.filter(
    ({ bandSet, direction }) => bandSet === first?.bandSet && direction === first?.direction,
  );
  const sign = first?.direction === "higherIsWorse" ? -1 : 1;
  return [...alike].sort((a, b) => sign * compare(a.result, b.result)).slice(0, 1);
}
