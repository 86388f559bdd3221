import { type Issue, issue } from "../../issue/index.ts";
import { divide, fromDecimal, subtract, toNumber } from "../../number/index.ts";
import { limits } from "../limits.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Item } from "../schema/item.schema.ts";
import { stepOf } from "../stepOf.ts";
import { walkAllItems } from "../walk.ts";

/** Where both ends of a range are stated, the first is below the second, and not too far. */
export function checkRanges(file: InstrumentFile): readonly Issue[] {
  return [
    ...misordered(file.minutes, "/minutes"),
    ...walkAllItems(file).flatMap(({ value, pointer }) => [
      ...("from" in value || "to" in value ? misordered(value, pointer) : []),
      ...(value.type === "rating" ? tooFine(value, pointer) : []),
    ]),
  ];
}

/** Days and months in ISO form stand in the order of their text. */
function misordered(
  { from, to }: { readonly from?: string | number; readonly to?: string | number },
  pointer: string,
): readonly Issue[] {
  return from === undefined || to === undefined || from < to
    ? []
    : [issue("instrument/range-order", `${pointer}/to`, { from, to })];
}

/** Each number of a rating is drawn, so there may not be millions. */
function tooFine(item: Extract<Item, { type: "rating" }>, pointer: string): readonly Issue[] {
  const range = subtract(fromDecimal(item.to), fromDecimal(item.from));
  const steps = divide(range, fromDecimal(stepOf(item) ?? 1));
  const limit = limits.ratingPoints;
  return toNumber(steps) < limit ? [] : [issue("instrument/too-many", `${pointer}/to`, { limit })];
}
