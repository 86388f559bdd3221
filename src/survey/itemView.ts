import {
  findItem,
  type Instrument,
  type Item,
  type NonAnswer,
  type TextReader,
  type Words,
} from "../core/instrument/index.ts";

/** What a renderer needs to draw one item, in one language and register. */
export interface ItemView {
  readonly id: string;
  readonly type: Item["type"];
  readonly text: string;
  readonly help?: string;
  readonly why?: string;
  readonly choices: readonly {
    readonly code: string;
    readonly text: string;
    readonly exclusive: boolean;
  }[];
  /** Whether "none" may be said: no option ticked, or no row, as an answer. */
  readonly mayBeNone: boolean;
  readonly nonAnswers: readonly Exclude<NonAnswer, "skipped">[];
  readonly range?: { readonly from: number; readonly to: number; readonly step: number };
  readonly ends?: readonly [string, string];
  readonly unit?: string;
  readonly maxLength?: number;
}

export function itemView(
  instrument: Instrument,
  texts: TextReader,
  id: string,
  words: Words = "plain",
): ItemView | undefined {
  const found = findItem(instrument, id);
  if (found === undefined) return undefined;
  const { item, choices, nonAnswers } = found;
  const key = `item.${id}`;
  const easy = words === "easy" ? texts.maybe(`${key}.easyText`) : undefined;
  const optional = (name: "help" | "why" | "unit") => {
    const text = texts.maybe(`${key}.${name}`);
    return text === undefined ? {} : { [name]: text };
  };
  return {
    id,
    type: item.type,
    text: easy ?? texts.text(`${key}.text`),
    ...optional("help"),
    ...optional("why"),
    ...optional("unit"),
    choices: choices.map(({ code, exclusive }) => ({
      code,
      text: texts.choice(id, code, words),
      exclusive: exclusive === true,
    })),
    mayBeNone: "emptyIs" in item && item.emptyIs === "none",
    nonAnswers: nonAnswers.filter((one) => one !== "skipped"),
    ...("from" in item && typeof item.from === "number" && typeof item.to === "number"
      ? { range: { from: item.from, to: item.to, step: stepOf(item) } }
      : {}),
    ...(item.type === "rating"
      ? { ends: [texts.text(`${key}.fromText`), texts.text(`${key}.toText`)] as const }
      : {}),
    ...(item.type === "text" && item.maxLength !== undefined ? { maxLength: item.maxLength } : {}),
  };
}

function stepOf(item: object): number {
  return "step" in item && typeof item.step === "number" ? item.step : 1;
}
