import { type Issue, issue } from "../../issue/index.ts";
import type { Item } from "../schema/item.schema.ts";
import type { ComputedScale } from "../schema/scale.schema.ts";
import { leavesByItself } from "./leavesByItself.ts";

/** A shorter sum is not a comparable sum: over an item that may be hidden a scale says what then. */
export function checkHidden(scale: ComputedScale, item: Item, pointer: string): readonly Issue[] {
  return item.condition !== undefined &&
    scale.missing.hidden === undefined &&
    !leavesByItself.has(scale.method)
    ? [issue("instrument/hidden-needs-rule", pointer, { item: item.id })]
    : [];
}
