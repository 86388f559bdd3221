import type { Answer, Answers } from "../response/index.ts";
import { type AnswerCoder, type AnswerCodes, uncoded } from "./createAnswerCoder.ts";

/** A response with its answers as numbers. */
export interface CodedResponse {
  readonly answers: Answers;
  readonly codes: AnswerCodes;
  /** The day of the assessment, `"YYYY-MM-DD"`. */
  readonly date?: string;
}

/** The items that something depends on, and whether it does on the day: on nothing else. */
export interface Dependence {
  readonly items: readonly string[];
  readonly onDate: boolean;
}

/** What follows from some answers, worked out once: it is the same for all who answer the same. */
export interface Memory<T> {
  readonly size: number;
  /** What is known for this response; where nothing is, what the work gives. */
  readonly recall: (response: CodedResponse, work: () => T) => T;
  readonly clear: () => void;
}

/** When this many different ways to answer are known, they are forgotten and learnt anew. */
const mostKnown = 20_000;

export function createMemory<T>(coder: AnswerCoder, dependence: Dependence): Memory<T> {
  const known = new Map<number | string, T>();
  const numberKey = createNumberKey(coder, dependence);
  return {
    get size() {
      return known.size;
    },
    recall: (response, work) => {
      const key = numberKey(response.codes) ?? textKey(dependence, response);
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = work();
      if (known.size >= mostKnown) known.clear();
      known.set(key, found);
      return found;
    },
    clear: () => known.clear(),
  };
}

/** The codes as the digits of one number; undefined where they have too many, or one has none. */
function createNumberKey({ places, sizes }: AnswerCoder, { items, onDate }: Dependence) {
  const digits = items.flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ place, size: sizes[place] ?? 0 }];
  });
  const ways = digits.reduce((all, { size }) => all * size, 1);
  const isExact = !onDate && ways <= Number.MAX_SAFE_INTEGER;
  return (codes: AnswerCodes): number | undefined => {
    if (!isExact) return undefined;
    let key = 0;
    for (const { place, size } of digits) {
      const code = codes[place] ?? uncoded;
      if (code === uncoded) return undefined;
      key = key * size + code;
    }
    return key;
  };
}

function textKey({ items, onDate }: Dependence, { answers, date = "" }: CodedResponse): string {
  let key = onDate ? date : "";
  for (const id of items) key += `|${textOf(answers[id])}`;
  return key;
}

function textOf(answer: Answer | undefined): string {
  if (answer === undefined) return "";
  if (answer.state !== "answered") return `!${answer.state}`;
  const { value } = answer;
  // With its length in front, so that no words of one answer can look like two answers.
  return typeof value === "string" ? `${value.length}=${value}` : `=${JSON.stringify(value)}`;
}
