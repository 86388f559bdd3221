import fc from "fast-check";
import { expect, it } from "vitest";
import { isExactDecimal } from "./isExactDecimal.ts";
import { fromDecimal } from "./rational.ts";

it.each([
  [0, true],
  [-0.1, true],
  [0.000001, true],
  [999_999_999.123457, true],
  [-1e9, true],
  [1e9 + 1, false],
  [1e300, false],
  [0.0000001, false],
  [1e-300, false],
  [0.1 + 0.2, false],
  [1 / 3, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
])("%d: %s", (value, isExact) => {
  expect(isExactDecimal(value)).toBe(isExact);
});

it("takes every number of at most six decimals, and each of them is an exact fraction", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e15, max: 1e15 }), (millionths) => {
      const value = millionths / 1e6;

      expect(isExactDecimal(value)).toBe(true);
      expect(1e6 % fromDecimal(value).d).toBe(0);
    }),
  );
});
