import type { ProfileRules } from "../../../core/instrument/index.ts";
import type { ReadinessProfile } from "../../../core/profile/index.ts";
import type { Wording } from "../../shared/wording.ts";

/** What is to be done by the same day. */
export interface NextStep {
  readonly months: number;
  /** By which day; before the profile is locked, after how many months. */
  readonly when: string;
  readonly texts: readonly string[];
}

/** The follow-up and all that falls due with time, soonest first, by day. */
export function nextStepsInWords(
  { followUp: { months: toFollowUp } }: ProfileRules,
  { followUp, clockTriggers }: ReadinessProfile,
  { reader, translator: { t, date } }: Wording,
): readonly NextStep[] {
  const all = [
    { months: toFollowUp, due: followUp, text: reader.text("profile.followUp.text") },
    ...clockTriggers.map(({ id, months, due }) => ({
      months,
      due,
      text: reader.text(`profile.clock.${id}.text`),
    })),
  ];
  const byMonths = new Map<number, NextStep>();
  for (const { months, due, text } of [...all].sort((a, b) => a.months - b.months)) {
    const when =
      due === undefined
        ? t("profile.nextMonths", { months })
        : t("profile.nextDate", { date: date(due) });
    byMonths.set(months, { months, when, texts: [...(byMonths.get(months)?.texts ?? []), text] });
  }
  return [...byMonths.values()];
}
