import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkAllItems } from "../walk.ts";

/**
 * Why an item cannot be named here: there is none of that id, or it stands inside a repeat, where
 * it has as many answers as there are rows.
 */
export function noSuchItem(file: InstrumentFile, item: string, pointer: string): Issue {
  const repeat = walkAllItems(file).find(({ value }) => value.id === item)?.repeat;
  return repeat === undefined
    ? issue("instrument/unknown-item", pointer, { item })
    : issue("instrument/inside-repeat", pointer, { item, repeat });
}
