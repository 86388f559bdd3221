import { type Item, stepOf } from "../instrument/index.ts";
import {
  add,
  divide,
  fromDecimal,
  multiply,
  type Rational,
  roundRational,
  subtract,
} from "../number/index.ts";

/** The lowest and highest number that can be answered: steps from 0 by 3 to 10 end at 9. */
export function rangeOf(
  item: Extract<Item, { type: "rating" | "number" }>,
): readonly [Rational, Rational] {
  const [from, to] = [fromDecimal(item.from), fromDecimal(item.to)];
  const apart = stepOf(item);
  if (apart === undefined) return [from, to];
  const step = fromDecimal(apart);
  const steps = divide(subtract(to, from), step);
  const whole = roundRational(steps, { decimals: 0, mode: "floor" });
  return [from, add(from, multiply(whole, step))];
}
