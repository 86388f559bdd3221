import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";

/** Combinations are of factors that there are, and each level begins above the one before. */
export function checkEarlyWarning({ profile }: InstrumentFile): readonly Issue[] {
  if (profile?.earlyWarning === undefined) return [];
  const { factors, combinations, levels } = profile.earlyWarning;
  const known = new Set(factors.map(({ id }) => id));
  const at = "/profile/earlyWarning";
  return [
    ...combinations.flatMap(({ of }, c) =>
      of.flatMap((factor, i) =>
        known.has(factor)
          ? []
          : [issue("instrument/unknown-factor", `${at}/combinations/${c}/of/${i}`, { factor })],
      ),
    ),
    ...levels.flatMap(({ atLeast }, l) =>
      atLeast > (levels[l - 1]?.atLeast ?? 0)
        ? []
        : [issue("instrument/steps-order", `${at}/levels/${l}/atLeast`)],
    ),
  ];
}
