import { type AnswerValue, isTicks, type Row } from "../../core/condition/index.ts";
import type { Instrument, Item } from "../../core/instrument/index.ts";
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
  instrument: Instrument,
  statusOf: (id: string) => ItemStatus,
  id: string,
  wording: Wording,
): AnswerInWords {
  const { state, value } = statusOf(id);
  const item = instrument.items.get(id)?.item;
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

/** What was answered in each row, in the order of its questions. */
function rowsInWords(item: Item, rows: readonly Row[], wording: Wording): string {
  const asked = item.type === "repeat" ? item.items : [];
  return rows
    .map((row) =>
      asked
        .flatMap((one) => {
          const cell = row[one.id];
          return cell?.state === "answered" ? [valueInWords(one, cell.value, wording)] : [];
        })
        .join(", "),
    )
    .join("; ");
}

/** A value as it is read out. */
export function valueInWords(item: Item, value: AnswerValue, wording: Wording): string {
  const { reader, translator } = wording;
  if (typeof value === "object" && value.length === 0) {
    return translator.t(item.type === "repeat" ? "review.noRows" : "review.noneTicked");
  }
  if (typeof value === "object") {
    return isTicks(value)
      ? value.map((code) => reader.choice(item.id, code)).join(", ")
      : rowsInWords(item, value, wording);
  }
  if (typeof value === "number") {
    const unit = reader.maybe(`item.${item.id}.unit`);
    return unit === undefined ? translator.number(value) : `${translator.number(value)} ${unit}`;
  }
  if (item.type === "date" || item.type === "month") return translator.date(value);
  return reader.choice(item.id, value);
}
