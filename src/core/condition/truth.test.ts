import { describe, expect, it } from "vitest";
import { all, any, atLeast, not, type Truth } from "./truth.ts";

const truths: readonly Truth[] = [true, "unknown", false];

describe("Kleene's three values", () => {
  it("negates what is known only", () => {
    expect(truths.map(not)).toEqual([false, "unknown", true]);
  });

  it("takes the lesser of two for all", () => {
    expect(truths.map((a) => truths.map((b) => all([a, b])))).toEqual([
      [true, "unknown", false],
      ["unknown", "unknown", false],
      [false, false, false],
    ]);
  });

  it("takes the greater of two for any", () => {
    expect(truths.map((a) => truths.map((b) => any([a, b])))).toEqual([
      [true, true, true],
      [true, "unknown", "unknown"],
      [true, "unknown", false],
    ]);
  });

  it("holds for all of nothing and fails for any of nothing", () => {
    expect(all([])).toBe(true);
    expect(any([])).toBe(false);
  });

  it.each<[number, readonly Truth[], Truth]>([
    [2, [true, true, false], true],
    [2, [true, true, "unknown"], true],
    [2, [true, "unknown", false], "unknown"],
    [2, ["unknown", "unknown", false], "unknown"],
    [2, [true, false, false], false],
    [3, [true, "unknown"], false],
  ])("counts at least %i of %j as %s", (n, of, truth) => {
    expect(atLeast(n, of)).toBe(truth);
  });
});
