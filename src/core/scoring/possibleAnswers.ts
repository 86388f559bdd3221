import type { AnswerValue } from "../condition/index.ts";
import type { Instrument, InstrumentItem } from "../instrument/index.ts";
import { gridOf } from "./gridOf.ts";

/** Sets of ticks double with every option: beyond this many they are not tried. */
const mostTicks = 8;

/** Every answer that can be given to an item; undefined where there is no list of them. */
export function possibleAnswers(
  instrument: Instrument,
  id: string,
): readonly AnswerValue[] | undefined {
  const found = instrument.items.get(id);
  if (found === undefined) return undefined;
  if (found.item.type === "multiple") return possibleTicks(found);
  if (found.choices.length > 0) return found.choices.map(({ code }) => code);
  return gridOf(found.item);
}

/** Every set of ticks that is an answer: at least one, and an exclusive one alone. */
function possibleTicks({ choices }: InstrumentItem): AnswerValue[] | undefined {
  if (choices.length > mostTicks) return undefined;
  const together = choices.filter(({ exclusive }) => exclusive !== true).map(({ code }) => code);
  const alone = choices.filter(({ exclusive }) => exclusive === true).map(({ code }) => [code]);
  return [...subsetsOf(together).filter(({ length }) => length > 0), ...alone];
}

function subsetsOf(codes: readonly string[]): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>(
    (subsets, code) => [...subsets, ...subsets.map((subset) => [...subset, code])],
    [[]],
  );
}
