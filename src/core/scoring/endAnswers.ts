import { type AnswerValue, isTicks } from "../condition/index.ts";
import { findItem, type Item } from "../instrument/index.ts";
import { compare, toNumber, zero } from "../number/index.ts";
import type { Answers } from "../response/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { Evaluation } from "./evaluation.ts";
import { giveAnswer, isOpen, placesOf } from "./places.ts";
import { possibleAnswers } from "./possibleAnswers.ts";
import { rangeOf } from "./rangeOf.ts";
import { type PointTable, pointsIn, tickPoints } from "./termPoints.ts";

/**
 * The completion filled in so that the scale's result is as low and as high as it can be: every
 * open item that nothing looks at is given the answer at its end, which is exact since one term
 * reads it and the result follows it one way. Undefined when an item has no ends.
 */
export function endAnswers(
  scorer: Scorer,
  compiled: CompiledScale,
  completion: Evaluation,
): readonly Answers[] | undefined {
  const open = compiled.reads
    .flatMap((id) => placesOf(completion, id))
    .filter((place) => isOpen(completion, place));
  const { answers } = completion;
  if (open.length === 0) return [answers];
  const [low, high] = [{ ...answers }, { ...answers }];
  for (const place of open) {
    const ends = endsOfItem(scorer, compiled, place.item, completion);
    if (ends === undefined) return undefined;
    const isDown = compiled.senses.get(place.item) === "down";
    giveAnswer(low, place, isDown ? ends[1] : ends[0]);
    giveAnswer(high, place, isDown ? ends[0] : ends[1]);
  }
  return [low, high];
}

/** The answers with the fewest and the most points in the one term that reads the item. */
function endsOfItem(
  scorer: Scorer,
  compiled: CompiledScale,
  id: string,
  evaluation: Evaluation,
): readonly [AnswerValue, AnswerValue] | undefined {
  const { instrument } = scorer;
  const term = compiled.termReading.get(id);
  const item = findItem(instrument, id)?.item;
  if (term === undefined || item === undefined) return undefined;
  const table = tableIn(term, evaluation);
  const { source } = term;
  if (table !== undefined && source.kind === "item" && source.ticked !== undefined) {
    return endsOfTick(possibleAnswers(instrument, id) ?? [], source.ticked, table);
  }
  // In a case that has no table for it, the answer gives no points whatever it is.
  const pointsOf = (value: AnswerValue) =>
    table === undefined ? zero : pointsIn(table, value).points;
  const scored = (possibleAnswers(instrument, id) ?? endsOfRange(item, table))
    .map((value) => ({ value, points: pointsOf(value) }))
    .sort((a, b) => compare(a.points, b.points));
  const [first, last] = [scored[0], scored.at(-1)];
  return first === undefined || last === undefined ? undefined : [first.value, last.value];
}

function tableIn({ points }: CompiledTerm, evaluation: Evaluation): PointTable | undefined {
  const { choose, tables } = points;
  return tables.get(choose === undefined ? "" : (evaluation.caseOf(choose, tables) ?? ""));
}

function endsOfTick(
  values: readonly AnswerValue[],
  ticked: string,
  table: PointTable,
): readonly [AnswerValue, AnswerValue] | undefined {
  const has = values.find((one) => isTicks(one) && one.includes(ticked));
  const lacks = values.find((one) => isTicks(one) && !one.includes(ticked));
  if (has === undefined || lacks === undefined) return undefined;
  const [more, less] = [true, false].map((is) => tickPoints(table, ticked, is).points);
  const gains = more !== undefined && less !== undefined && compare(more, less) >= 0;
  return gains ? [lacks, has] : [has, lacks];
}

/** Of a number without a list of answers; steps may turn anywhere between its ends. */
function endsOfRange(item: Item, table: PointTable | undefined): readonly AnswerValue[] {
  return item.type === "number" && table?.kind !== "steps" ? rangeOf(item).map(toNumber) : [];
}
