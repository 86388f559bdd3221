import { isDay } from "../isDay.ts";
import { isOnStep } from "../isOnStep.ts";
import type { Item } from "../schema/item.schema.ts";
import { writtenAs } from "../schema/writtenAs.ts";
import { stepOf } from "../stepOf.ts";

type Params = Readonly<Record<string, string | number>>;

/**
 * What could be compared with instead, where no answer to the item can be what a condition compares
 * with: a number beyond the range, a time or day that there is none of. Undefined when it is fine.
 */
export function valueInstead(item: Item, op: string, value: string | number): Params | undefined {
  if (item.type === "rating" || item.type === "number") {
    return typeof value === "number" ? numberInstead(item, op, value) : undefined;
  }
  const isMoment = item.type === "time" || item.type === "date" || item.type === "month";
  return isMoment && typeof value === "string" ? momentInstead(item, value) : undefined;
}

function momentInstead(
  item: Extract<Item, { type: "time" | "date" | "month" }>,
  value: string,
): Params | undefined {
  if (item.type === "time") return writtenAs.time.test(value) ? undefined : { allowed: "time" };
  const isOne = item.type === "date" ? isDay(value) : writtenAs.month.test(value);
  if (!isOne) return { allowed: item.type === "date" ? "day" : "month" };
  const { from = value, to = value } = item;
  // Days and months in ISO form stand in the order of their text.
  return value >= from && value <= to
    ? undefined
    : { allowed: "range", from: item.from ?? "–", to: item.to ?? "–" };
}

function numberInstead(
  item: Extract<Item, { type: "rating" | "number" }>,
  op: string,
  value: number,
): Params | undefined {
  const { from, to } = item;
  if (value < from || value > to) return { allowed: "range", from, to };
  // More than two and a half is something that steps of one can be; two and a half is not.
  const mustBeOne = op === "=" || op === "!=";
  return !mustBeOne || isOnStep(item, value)
    ? undefined
    : { allowed: "steps", from, to, step: stepOf(item) ?? 1 };
}
