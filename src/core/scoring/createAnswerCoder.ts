import {
  type Instrument,
  type InstrumentItem,
  type Item,
  nonAnswers,
} from "../instrument/index.ts";
import { type Answer, type Answers, checkAnswer } from "../response/index.ts";
import { gridOf } from "./gridOf.ts";

/**
 * A response as numbers, one for each item: the same number is the same answer. 0 is blank; then
 * come the non-answers, and then the answers there are. `uncoded` is for what has no number.
 */
export type AnswerCodes = Int32Array;

export const uncoded = -1;

/** The code of the first answer there is. */
export const firstValue = 1 + nonAnswers.length;

export interface AnswerCoder {
  /** Where each item stands among the codes. */
  readonly places: ReadonlyMap<string, number>;
  /** By place, how many codes the item has. */
  readonly sizes: readonly number[];
  /** By place, the answers with codes from `firstValue` on; none for an item without a list. */
  readonly listed: readonly (readonly (string | number)[])[];
  /** Undefined for a response with a fault: `checkAnswers` says which. */
  readonly codesOf: (answers: Answers) => AnswerCodes | undefined;
}

/**
 * Numbered as they come: days, times, ticks, and numbers without a step. Words and rows are not:
 * they are hardly ever said twice, and should not be kept.
 */
const met: ReadonlySet<Item["type"]> = new Set(["date", "month", "time", "multiple", "number"]);

/** So many of each item, and no more. */
const mostMet = 4096;

export function createAnswerCoder({ items }: Instrument): AnswerCoder {
  const asked = [...items.values()].filter(({ item }) => item.type !== "display");
  const coders = new Map(
    asked.map((found, place) => [found.item.id, createItemCoder(found, place)]),
  );
  return {
    places: new Map([...coders].map(([id, { place }]) => [id, place])),
    sizes: [...coders.values()].map(({ size }) => size),
    listed: [...coders.values()].map(({ listed }) => listed),
    codesOf: (answers) => {
      const codes = new Int32Array(coders.size);
      // Apart, since a list of pairs takes longer to make than all that is done with it.
      const given = Object.values(answers);
      let next = 0;
      for (const id of Object.keys(answers)) {
        const coder = coders.get(id);
        const answer = given[next++];
        if (coder === undefined || answer === undefined) return undefined;
        const code = codeOf(coder, answer);
        if (code === undefined) return undefined;
        codes[coder.place] = code;
      }
      return codes;
    },
  };
}

interface ItemCoder {
  readonly found: InstrumentItem;
  readonly place: number;
  readonly size: number;
  readonly listed: readonly (string | number)[];
  readonly states: ReadonlyMap<string, number>;
  readonly values: Map<string | number, number>;
  /** Of answers with several parts, as JSON. */
  readonly lists: Map<string, number>;
  /** Answers without a list of their own are numbered from here on. */
  next: number;
}

function createItemCoder(found: InstrumentItem, place: number): ItemCoder {
  const offered = nonAnswers
    .map((state, i) => [state, i + 1] as const)
    .filter(([state]) => checkAnswer(found, { state }).length === 0);
  const listed = listedValues(found);
  const next = firstValue + listed.length;
  const isMet = listed.length === 0 && met.has(found.item.type);
  return {
    found,
    place,
    size: next + (isMet ? mostMet : 0),
    listed,
    states: new Map(offered),
    values: new Map(listed.map((value, i) => [value, firstValue + i])),
    lists: new Map(),
    next,
  };
}

function listedValues({ item, choices }: InstrumentItem): readonly (string | number)[] {
  if (item.type === "multiple") return [];
  return choices.length > 0 ? choices.map(({ code }) => code) : (gridOf(item) ?? []);
}

/** Undefined for an answer with a fault. */
function codeOf(coder: ItemCoder, answer: Answer): number | undefined {
  if (answer.state !== "answered") return coder.states.get(answer.state);
  const { value } = answer;
  if (typeof value === "object") {
    const text = JSON.stringify(value);
    return coder.lists.get(text) ?? meet(coder, answer, coder.lists, text);
  }
  return coder.values.get(value) ?? meet(coder, answer, coder.values, value);
}

/** An answer seen for the first time. */
function meet<K>(
  coder: ItemCoder,
  answer: Answer,
  known: Map<K, number>,
  key: K,
): number | undefined {
  if (checkAnswer(coder.found, answer).length > 0) return undefined;
  if (coder.next === coder.size) return uncoded;
  known.set(key, coder.next);
  coder.next += 1;
  return coder.next - 1;
}
