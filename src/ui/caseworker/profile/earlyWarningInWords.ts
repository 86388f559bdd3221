import type { ProfileRules } from "../../../core/instrument/index.ts";
import type { ReadinessProfile } from "../../../core/profile/index.ts";
import type { Wording } from "../../shared/wording.ts";

export interface EarlyWarningInWords {
  /** "N av M faktorer": a count of named things, never a probability. */
  readonly count: string;
  readonly level: string | undefined;
  readonly factors: readonly { readonly id: string; readonly text: string }[];
  readonly combinations: readonly { readonly id: string; readonly text: string }[];
  /** How many factors too little is known about; empty when none. */
  readonly unknown: string;
}

/** Undefined for an instrument that names no factors. */
export function earlyWarningInWords(
  { earlyWarning: rules }: ProfileRules,
  { earlyWarning }: ReadinessProfile,
  { reader, translator: { t } }: Wording,
): EarlyWarningInWords | undefined {
  if (rules === undefined || earlyWarning === undefined) return undefined;
  const { holds, of, unknown, combinations, level } = earlyWarning;
  const reached = level === undefined ? undefined : rules.levels[level];
  return {
    count: t("profile.warning.count", { count: holds.length, of }),
    level: reached && reader.text(`profile.level.${reached.atLeast}.text`),
    factors: holds.map((id) => ({ id, text: reader.text(`profile.factor.${id}.text`) })),
    combinations: combinations.map((id) => ({
      id,
      text: reader.text(`profile.combination.${id}.text`),
    })),
    unknown: unknown.length === 0 ? "" : t("profile.warning.unknown", { count: unknown.length }),
  };
}
