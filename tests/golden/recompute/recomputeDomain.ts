import { compare, needed } from "./arithmetic.ts";
import type { DomainJson, ScaleJson } from "./receiptJson.ts";
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

function asLowest(
  { scales, missing, gravestFirst = [] }: DomainJson,
  scaleOf: (scale: string) => RecomputedScale,
): RecomputedDomain {
  const members = scales.map(({ scale }) => ({ scale, ...scaleOf(scale) }));
  const inPlay = members.filter(({ kind }) => kind !== "notApplicable");
  const values = inPlay.flatMap(({ scale, result, band }) =>
    result === undefined ? [] : [{ scale, result, band }],
  );
  if (inPlay.length === 0) return { kind: "notApplicable" };
  if (values.length < needed(missing.need, inPlay.length)) return { kind: "insufficient" };
  const [result = ""] = values.map((one) => one.result).sort(compare);
  const band = gravestFirst.find((code) => values.some((one) => one.band === code));
  const named = (which: (one: (typeof values)[number]) => boolean) =>
    values.filter(which).map(({ scale }) => scale);
  return {
    kind: "value",
    result,
    ...(band === undefined ? {} : { band }),
    lowest: named((one) => compare(one.result, result) === 0),
    gravest: named((one) => one.band === band),
  };
}
