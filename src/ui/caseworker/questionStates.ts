import type { AnswerState } from "../../core/condition/index.ts";
import type { Instrument } from "../../core/instrument/index.ts";
import { statesOf } from "../../core/response/index.ts";
import type { createEvaluation } from "../../core/scoring/index.ts";

/**
 * How the questions stand that an item asks now: itself, or those that apply in each row of a
 * repeat that has rows. Empty for what is only to be read.
 */
export function questionStates(
  instrument: Instrument,
  evaluation: ReturnType<typeof createEvaluation>,
  id: string,
): readonly AnswerState[] {
  const found = instrument.items.get(id);
  if (found === undefined || found.item.type === "display") return [];
  const cells = [...found.rowItems].flatMap(([cell, { item }]) =>
    item.type === "display" ? [] : [cell],
  );
  return statesOf(evaluation, found.item.type === "repeat" ? cells : [id]).filter(
    (state) => state !== "notAsked",
  );
}
