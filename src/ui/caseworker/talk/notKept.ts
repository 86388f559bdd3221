import type { Translator } from "../../../i18n/index.ts";
import type { ItemView } from "../../../survey/itemView.ts";

/** Why what stands in a field is not kept as an answer, and what would be. */
export function notKept({ t, number, date }: Translator, view: ItemView): string {
  const { range, days, type } = view;
  if (range !== undefined) {
    const [from, to] = [number(range.from), number(range.to)];
    return range.step === 1
      ? t("notKept.number", { from, to })
      : t("notKept.step", { from, to, step: number(range.step, 2) });
  }
  const sentences = [
    t(type === "month" || type === "time" ? `notKept.${type}` : "notKept.date"),
    ...(days?.from === undefined ? [] : [t("notKept.earliest", { from: date(days.from) })]),
    ...(days?.to === undefined ? [] : [t("notKept.latest", { to: date(days.to) })]),
  ];
  return sentences.join(" ");
}
