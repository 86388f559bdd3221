import { compare, divide, fromDecimal, ratio, roundRational, subtract } from "../number/index.ts";
import { choicesOf } from "./instrument.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { Item } from "./schema/item.schema.ts";
import { stepOf } from "./stepOf.ts";

/** Sets of ticks double with every option: beyond this many they are not tried. */
export const mostTicks = 8;

/** Longer ranges are treated as continuous. */
export const longestGrid = 1000;

/** How many different answers an item can be given; infinite where there is no list of them. */
export function waysToAnswer(file: InstrumentFile, item: Item): number {
  switch (item.type) {
    case "single":
    case "yesNo":
      return choicesOf(file, item).length;
    case "multiple": {
      const choices = choicesOf(file, item);
      if (choices.length > mostTicks) return Number.POSITIVE_INFINITY;
      const alone = choices.filter(({ exclusive }) => exclusive === true).length;
      return 2 ** (choices.length - alone) - (item.emptyIs === "none" ? 0 : 1) + alone;
    }
    case "rating":
    case "number":
      return waysOnRange(item);
    default:
      return Number.POSITIVE_INFINITY;
  }
}

function waysOnRange(item: Extract<Item, { type: "rating" | "number" }>): number {
  const apart = stepOf(item);
  if (apart === undefined) return Number.POSITIVE_INFINITY;
  const steps = divide(subtract(fromDecimal(item.to), fromDecimal(item.from)), fromDecimal(apart));
  const { n } = roundRational(steps, { decimals: 0, mode: "floor" });
  return compare(ratio(n + 1, 1), ratio(longestGrid, 1)) > 0 ? Number.POSITIVE_INFINITY : n + 1;
}
