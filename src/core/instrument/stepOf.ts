import type { Item } from "./schema/item.schema.ts";

/** How far apart the numbers are that can be answered; undefined where any in the range can. */
export function stepOf(item: Extract<Item, { type: "rating" | "number" }>): number | undefined {
  return item.step ?? (item.type === "rating" ? 1 : undefined);
}
