import { expect, it } from "vitest";
import { fromDecimal, toNumber } from "./rational.ts";
import { type Rounding, roundRational } from "./roundRational.ts";

it.each<[number, Rounding["mode"], number, number]>([
  // The nearest double is below 2.675; the decimal as written is not.
  [2.675, "halfUp", 2, 2.68],
  [1.005, "halfUp", 2, 1.01],
  [2.5, "halfUp", 0, 3],
  [-2.5, "halfUp", 0, -3],
  [2.4999999, "halfUp", 0, 2],
  [-0.4, "halfUp", 0, 0],
  [2.999, "floor", 0, 2],
  [-2.1, "floor", 0, -3],
  [-2, "floor", 0, -2],
  [2.679, "floor", 2, 2.67],
])("rounds %d by %s at %i decimals to %d", (value, mode, decimals, rounded) => {
  expect(toNumber(roundRational(fromDecimal(value), { mode, decimals }))).toBe(rounded);
});
