import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";

/**
 * Why an item cannot be named here: there is none of that id, or it stands inside a repeat, where
 * it has as many answers as there are rows.
 */
export function noSuchItem(file: InstrumentFile, item: string, pointer: string): Issue {
  for (const { items } of file.sections) {
    for (const one of items) {
      if (one.type === "repeat" && one.items.some(({ id }) => id === item)) {
        return issue("instrument/inside-repeat", pointer, { item, repeat: one.id });
      }
    }
  }
  return issue("instrument/unknown-item", pointer, { item });
}
