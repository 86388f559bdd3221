import { type AnswerValue, isTicks } from "../condition/index.ts";
import { type InstrumentItem, type Item, isDay, isOnStep, writtenAs } from "../instrument/index.ts";
import type { IssueCode } from "../issue/index.ts";
import { isExactDecimal } from "../number/index.ts";

export type Fault = {
  readonly code: IssueCode;
  readonly params?: Readonly<Record<string, string | number>>;
};

const wrongType: Fault = { code: "response/wrong-type" };

/** What is wrong with a value as the answer to an item that is no repeat; undefined when nothing. */
export function faultOfValue(found: InstrumentItem, value: AnswerValue): Fault | undefined {
  const { item } = found;
  switch (item.type) {
    case "single":
    case "yesNo":
      if (typeof value !== "string") return wrongType;
      return hasChoice(found, value)
        ? undefined
        : { code: "response/not-an-option", params: { choice: value } };
    case "multiple":
      return isTicks(value) ? faultOfTicks(found, item, value) : wrongType;
    case "rating":
    case "number":
      return typeof value === "number" ? faultOfNumber(item, value) : wrongType;
    default:
      return typeof value === "string" ? faultOfText(item, value) : wrongType;
  }
}

function faultOfTicks(
  found: InstrumentItem,
  { emptyIs }: Extract<Item, { type: "multiple" }>,
  ticks: readonly string[],
): Fault | undefined {
  const unknown = ticks.find((tick) => !hasChoice(found, tick));
  if (unknown !== undefined) return { code: "response/not-an-option", params: { choice: unknown } };
  if (ticks.length === 0) return emptyIs === "none" ? undefined : wrongType;
  if (new Set(ticks).size < ticks.length) return wrongType;
  const exclusive = found.choices.find((one) => one.exclusive === true && ticks.includes(one.code));
  return exclusive !== undefined && ticks.length > 1
    ? { code: "response/exclusive-conflict", params: { choice: exclusive.code } }
    : undefined;
}

function faultOfNumber(
  item: Extract<Item, { type: "rating" | "number" }>,
  value: number,
): Fault | undefined {
  const { from, to } = item;
  if (!Number.isFinite(value)) return wrongType;
  const isInside = value >= from && value <= to;
  if (isInside && !isExactDecimal(value)) return wrongType;
  return isInside && isOnStep(item, value)
    ? undefined
    : { code: "response/out-of-range", params: { value, from, to } };
}

function faultOfText(item: Item, value: string): Fault | undefined {
  if (item.type === "text") return faultOfLength(value.length, item.maxLength);
  if (item.type === "time") return writtenAs.time.test(value) ? undefined : wrongType;
  if (item.type !== "date" && item.type !== "month") return wrongType;
  const isOne = item.type === "date" ? isDay(value) : writtenAs.month.test(value);
  return isOne ? faultOfDay(item, value) : wrongType;
}

function faultOfLength(length: number, most = Number.POSITIVE_INFINITY): Fault | undefined {
  return length <= most
    ? undefined
    : { code: "response/out-of-range", params: { value: length, from: 0, to: most } };
}

/** Days and months in ISO form stand in the order of their text. */
function faultOfDay(
  { from, to }: Extract<Item, { type: "date" | "month" }>,
  value: string,
): Fault | undefined {
  const isInside = (from === undefined || value >= from) && (to === undefined || value <= to);
  return isInside
    ? undefined
    : { code: "response/out-of-range", params: { value, from: from ?? "–", to: to ?? "–" } };
}

function hasChoice(found: InstrumentItem, value: string): boolean {
  return found.choices.some(({ code }) => code === value);
}
