import type { ConditionReader, ItemReading } from "../condition/index.ts";
import type { Scorer } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";
import { isSettled, placesOf } from "./places.ts";

/**
 * Reads only what no answer to come can change; all else is unknown. So is a scale that an open
 * question stands behind, and the state of a question that could still be answered.
 */
export function onlyCertain(
  scorer: Scorer,
  plain: ConditionReader,
  evaluation: () => Evaluation,
): ConditionReader {
  return {
    ...plain,
    item: (id) => asCertain(plain.item(id)),
    scale: (leaf) =>
      isFixed(scorer, leaf.scale, evaluation()) ? (plain.scale?.(leaf) ?? "unknown") : "unknown",
  };
}

export function asCertain(reading: ItemReading): ItemReading {
  return reading.settled ? reading : { ...reading, mayTurn: true };
}

/** Nothing that the scale depends on is open. */
export function isFixed({ scales }: Scorer, scale: string, evaluation: Evaluation): boolean {
  const closure = scales.get(scale)?.closure ?? [];
  return closure.every((id) =>
    placesOf(evaluation, id).every((place) => isSettled(evaluation, place)),
  );
}
