import type { ReadinessProfile } from "../../../core/profile/index.ts";
import type { Wording } from "../../shared/wording.ts";

export interface UnknownArea {
  readonly scale: string;
  readonly title: string;
  readonly coverage: string;
  /** "3 avböjda, 1 vet inte": declining is another thing than not having got there. */
  readonly states: string;
  readonly isPrivate: boolean;
}

const saidAloud = ["declined", "dontKnow", "skipped", "notReached"] as const;

export function unknownInWords(
  { unknown }: ReadinessProfile,
  kept: ReadonlySet<string>,
  { reader, translator: { t } }: Wording,
): readonly UnknownArea[] {
  return unknown.map(({ scale, coverage, states }) => ({
    scale,
    title: reader.text(`scale.${scale}.title`),
    coverage: t("profile.unknownCoverage", { ...coverage }),
    states: saidAloud
      .flatMap((state) => {
        const count = states[state] ?? 0;
        return count === 0 ? [] : [t(`profile.count.${state}`, { count })];
      })
      .join(", "),
    isPrivate: kept.has(scale),
  }));
}
