import { divide, fromDecimal, isExactDecimal, subtract } from "../number/index.ts";
import type { Item } from "./schema/item.schema.ts";
import { stepOf } from "./stepOf.ts";

/** Whether a number is whole steps from where the range begins; without steps any number is. */
export function isOnStep(
  item: Extract<Item, { type: "rating" | "number" }>,
  value: number,
): boolean {
  const step = stepOf(item);
  if (step === undefined) return true;
  if (!isExactDecimal(value)) return false;
  return divide(subtract(fromDecimal(value), fromDecimal(item.from)), fromDecimal(step)).d === 1;
}
