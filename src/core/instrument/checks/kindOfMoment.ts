import type { Item } from "../schema/item.schema.ts";
import type { Term } from "../schema/term.schema.ts";

/** Whether a term reads a time of day or a day; undefined for anything else. */
export function kindOfMoment(
  types: ReadonlyMap<string, Item["type"]>,
  term: Term,
): "time" | "day" | undefined {
  if ("assessmentDate" in term) return "day";
  const type = "item" in term ? types.get(term.item) : undefined;
  if (type === "time") return "time";
  return type === "date" || type === "month" ? "day" : undefined;
}
