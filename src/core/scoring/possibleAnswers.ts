import type { AnswerValue } from "../condition/index.ts";
import {
  findItem,
  type Instrument,
  type InstrumentItem,
  type Item,
  mostTicks,
} from "../instrument/index.ts";
import { gridOf } from "./gridOf.ts";

/** Every answer that can be given to an item; undefined where there is no list of them. */
export function possibleAnswers(
  instrument: Instrument,
  id: string,
): readonly AnswerValue[] | undefined {
  const found = findItem(instrument, id);
  if (found === undefined) return undefined;
  // From outside a repeat nothing can be seen of its rows but that it has an answer.
  if (found.item.type === "repeat") return [[{}]];
  if (found.item.type === "multiple") return possibleTicks(found, found.item);
  if (found.choices.length > 0) return found.choices.map(({ code }) => code);
  return gridOf(found.item);
}

/** Every set of ticks that is an answer: an exclusive one alone, and none where that is one. */
function possibleTicks(
  { choices }: InstrumentItem,
  { emptyIs }: Extract<Item, { type: "multiple" }>,
): AnswerValue[] | undefined {
  if (choices.length > mostTicks) return undefined;
  const together = choices.filter(({ exclusive }) => exclusive !== true).map(({ code }) => code);
  const alone = choices.filter(({ exclusive }) => exclusive === true).map(({ code }) => [code]);
  const least = emptyIs === "none" ? 0 : 1;
  return [...subsetsOf(together).filter(({ length }) => length >= least), ...alone];
}

function subsetsOf(codes: readonly string[]): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>(
    (subsets, code) => [...subsets, ...subsets.map((subset) => [...subset, code])],
    [[]],
  );
}
