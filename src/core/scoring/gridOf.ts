import { type Item, longestGrid, stepOf } from "../instrument/index.ts";
import { add, compare, fromDecimal, type Rational, toNumber } from "../number/index.ts";

/**
 * Every number that can be answered on a rating, or on a number with a stated step. Undefined for
 * what has no such list. Counted exactly, so that three steps of a tenth are 0.3.
 */
export function gridOf(item: Item): readonly number[] | undefined {
  if (item.type !== "rating" && item.type !== "number") return undefined;
  const apart = stepOf(item);
  if (apart === undefined) return undefined;
  const step = fromDecimal(apart);
  const to = fromDecimal(item.to);
  const grid: number[] = [];
  for (let at: Rational = fromDecimal(item.from); compare(at, to) <= 0; at = add(at, step)) {
    if (grid.length === longestGrid) return undefined;
    grid.push(toNumber(at));
  }
  return grid;
}
