import type { ItemView } from "../itemView.ts";
import type { SurveyValue } from "../surveyValue.ts";

/**
 * What is ticked after one option was pressed, in the order it was ticked; undefined when nothing
 * is. An exclusive option clears the others, and they clear it.
 */
export function ticksAfter(
  choices: ItemView["choices"],
  ticks: readonly string[],
  pressed: string,
): SurveyValue {
  const exclusive = new Set(choices.filter((one) => one.exclusive).map(({ code }) => code));
  const kept = exclusive.has(pressed) ? [] : ticks.filter((tick) => !exclusive.has(tick));
  const next = ticks.includes(pressed)
    ? ticks.filter((tick) => tick !== pressed)
    : [...kept, pressed];
  return next.length === 0 ? undefined : next;
}
