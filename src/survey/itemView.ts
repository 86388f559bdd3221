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
  /** The first and last day or month that is taken, where there are any. */
  readonly days?: { readonly from?: string | undefined; readonly to?: string | undefined };
  readonly ends?: readonly [string, string];
  readonly unit?: string;
  readonly maxLength?: number;
  /** The most rows a repeat takes. */
  readonly atMost?: number;
  /** Drawn inside a row: a heading below that of the row. */
  readonly inRow?: true;
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
    ...limitsOf(item),
    ...(item.type === "rating"
      ? { ends: [texts.text(`${key}.fromText`), texts.text(`${key}.toText`)] as const }
      : {}),
  };
}

function limitsOf(item: Item): Pick<ItemView, "range" | "days" | "atMost" | "maxLength"> {
  switch (item.type) {
    case "rating":
    case "number":
      return { range: { from: item.from, to: item.to, step: item.step ?? 1 } };
    case "date":
    case "month":
      return { days: { from: item.from, to: item.to } };
    case "repeat":
      return { atMost: item.atMost };
    case "text":
      return item.maxLength === undefined ? {} : { maxLength: item.maxLength };
    default:
      return {};
  }
}
