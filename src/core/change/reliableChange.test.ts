import { describe, expect, it } from "vitest";
import { fromDecimal } from "../number/index.ts";
import { isReliable } from "./reliableChange.ts";

describe("reliable change", () => {
  it("by the published smallest change: six of six is enough, five and a half is not", () => {
    const error = { reliableChange: 6, source: "published" };
    expect(isReliable(fromDecimal(-6), error)).toBe(true);
    expect(isReliable(fromDecimal(5.5), error)).toBe(false);
  });

  // SD 7.5, r 0.88: SEdiff = 7.5·√0.24 = 3.674, times 1.96 = 7.20.
  it("by standard deviation and reliability, at the limit worked out by hand", () => {
    const error = { sd: 7.5, reliability: 0.88, source: "Jacobson and Truax 1991" };
    expect(isReliable(fromDecimal(7.21), error)).toBe(true);
    expect(isReliable(fromDecimal(-7.21), error)).toBe(true);
    expect(isReliable(fromDecimal(7.2), error)).toBe(false);
  });

  // SD 5, r 0.5: SEdiff = √(2·25·0.5) = 5, times 1.96 = 9.8.
  it("by standard deviation and reliability, from the limit itself on", () => {
    const error = { sd: 5, reliability: 0.5, source: "Prov." };
    expect(isReliable(fromDecimal(9.8), error)).toBe(true);
    expect(isReliable(fromDecimal(-9.8), error)).toBe(true);
    expect(isReliable(fromDecimal(9.799999), error)).toBe(false);
  });

  it("cannot be told without figures", () => {
    expect(isReliable(fromDecimal(9), { sd: 7.5, source: "half of it" })).toBeUndefined();
  });
});
