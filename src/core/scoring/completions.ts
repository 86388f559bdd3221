import type { AnswerValue } from "../condition/index.ts";
import type { Instrument, InstrumentItem } from "../instrument/index.ts";
import {
  type Answers,
  answered,
  type ItemStatuses,
  itemStatuses,
  statusOf,
} from "../response/index.ts";
import type { CompiledScale } from "./compileScorer.ts";
import { gridOf } from "./gridOf.ts";

/** Beyond this many completions the bounds are given as an outer hull instead. */
const mostCompletions = 4096;
const mostTicks = 8;

/**
 * Every way the open pivots of a scale could be answered, as the item statuses each would give;
 * undefined when there are too many, or when one has no list of possible answers.
 */
export function completionsOf(
  instrument: Instrument,
  compiled: CompiledScale,
  answers: Answers,
): readonly ItemStatuses[] | undefined {
  const complete: ItemStatuses[] = [];
  const waiting: Answers[] = [answers];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const statuses = itemStatuses(instrument, current, compiled.closure);
    const open = compiled.closure.find((id) => compiled.pivots.has(id) && isOpen(statuses, id));
    if (open === undefined) {
      complete.push(statuses);
    } else {
      const values = possibleAnswers(instrument, open);
      if (values === undefined) return undefined;
      for (const value of values) waiting.push({ ...current, [open]: answered(value) });
    }
    if (complete.length + waiting.length > mostCompletions) return undefined;
  }
  return complete;
}

function isOpen(statuses: ItemStatuses, id: string): boolean {
  const { applies, settled } = statusOf(statuses, id);
  return applies === true && !settled;
}

function possibleAnswers(instrument: Instrument, id: string): readonly AnswerValue[] | undefined {
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
