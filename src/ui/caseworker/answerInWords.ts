import { type AnswerValue, isTicks, type Row } from "../../core/condition/index.ts";
import type { Item } from "../../core/instrument/index.ts";
import type { ItemStatus } from "../../core/response/index.ts";
import type { Wording } from "../shared/wording.ts";

export interface AnswerInWords {
  readonly text: string;
  /** False for every kind of non-answer: those are said in other type, not in other colour. */
  readonly isAnswer: boolean;
  /** Written by the person: shown as a quote. */
  readonly isOwnWords: boolean;
}

/** How the answer to an item is read out: the option's own words, or the kind of non-answer. */
export function answerInWords(
  item: Item | undefined,
  { state, value }: ItemStatus,
  wording: Wording,
): AnswerInWords {
  if (state !== "answered" || value === undefined || item === undefined) {
    return {
      text: wording.translator.t(`review.state.${state}`),
      isAnswer: false,
      isOwnWords: false,
    };
  }
  const text = valueInWords(item, value, wording);
  return { text, isAnswer: true, isOwnWords: item.type === "text" };
}

/**
 * What was answered in a row of a repeat, in the order of its questions, in one line. A yes or no
 * says nothing without its question, and is left out where something else is said.
 */
export function rowInWords(repeat: Item, row: Row, wording: Wording): string {
  const asked = repeat.type === "repeat" ? repeat.items : [];
  const said = (items: readonly Item[]): string =>
    items
      .flatMap((one) => {
        const cell = row[one.id];
        return cell?.state === "answered" ? [valueInWords(one, cell.value, wording)] : [];
      })
      .join(", ");
  return said(asked.filter(({ type }) => type !== "yesNo")) || said(asked);
}

/** A value as it is read out. */
export function valueInWords(item: Item, value: AnswerValue, wording: Wording): string {
  const { reader, translator, words } = wording;
  if (typeof value === "object" && value.length === 0) {
    return translator.t(item.type === "repeat" ? "review.noRows" : "review.noneTicked");
  }
  if (typeof value === "object") {
    return isTicks(value)
      ? value.map((code) => reader.choice(item.id, code, words)).join(", ")
      : value.map((row) => rowInWords(item, row, wording)).join("; ");
  }
  if (typeof value === "number") {
    const unit = reader.maybe(`item.${item.id}.unit`);
    return unit === undefined ? translator.number(value) : `${translator.number(value)} ${unit}`;
  }
  if (item.type === "date" || item.type === "month") return translator.date(value);
  return reader.choice(item.id, value, words);
}
