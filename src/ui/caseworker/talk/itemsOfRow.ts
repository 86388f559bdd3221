import type { Answers } from "../../../core/response/index.ts";
import { createEvaluation, type Scorer } from "../../../core/scoring/index.ts";

/**
 * The items that apply in each row of a repeat, in order, with what is only to be read; one past
 * the last row is a row in which nothing is said yet.
 */
export function itemsOfRow(
  scorer: Scorer,
  answers: Answers,
): (repeat: string, index: number) => readonly string[] {
  const { row } = createEvaluation(scorer, answers);
  return (repeat, index) => {
    const { item: statusOf } = row(repeat, index);
    const cells = scorer.instrument.items.get(repeat)?.rowItems.keys() ?? [];
    return [...cells].filter((cell) => statusOf(cell).applies === true);
  };
}
