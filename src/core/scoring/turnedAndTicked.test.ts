import { describe, expect, it } from "vitest";
import { type Given, scoresOf, valueOf } from "../../../tests/fixtures/instruments/valueOfScale.ts";
import { toExact } from "../number/index.ts";

describe("what is turned round", () => {
  const part = (of: readonly object[], more: object = {}) => ({ of, method: "sum", ...more });
  const turned = (scales: Readonly<Record<string, object>>, given: Given, more: object = {}) => {
    const total = { of: [{ scale: "p", reverse: true, ...more }], method: "sum" };
    const found = scoresOf({ ...scales, total }, given).get("total");
    return found?.kind === "value" ? toExact(found.exact) : found?.kind;
  };

  it("is a scale: its lowest and highest result, less the one it has", () => {
    // 0 to 20: 0 + 20 − (3 + 4)
    expect(turned({ p: part([{ item: "x" }, { item: "y" }]) }, { x: 3, y: 4 })).toBe("13");
    // Twice as heavy.
    expect(turned({ p: part([{ item: "x" }, { item: "y" }]) }, { x: 3, y: 4 }, { weight: 2 })).toBe(
      "26",
    );
  });

  it("is what the scale reports: after transform and rounding", () => {
    // 0 to 10 becomes 20 to −10: −10 + 20 − (20 − 3 × 3)
    const p = part([{ item: "x" }], { transform: { times: -3, plus: 20 } });
    expect(turned({ p }, { x: 3 })).toBe("-1");
  });

  it("is a scale that itself turns one round, and so is as before", () => {
    const p = part([{ scale: "q", reverse: true }]);
    expect(turned({ q: part([{ item: "x" }]), p }, { x: 3 })).toBe("3");
  });

  it("is a scale whose results must be tried one by one, since its parts go together", () => {
    // x asked for only where z is b: 5 + 0 to 5 + 10 then, and else 1 or 7.
    const p = part(
      [
        { item: "z", points: { a: 1, b: 5, c: 7 } },
        { item: "x", where: { item: "z", op: "=", value: "b" } },
      ],
      { missing: { need: { answered: 1 } } },
    );
    // 1 + 15 − 7
    expect(turned({ p }, { z: "c", x: 9 })).toBe("9");
    expect(turned({ p }, { z: "b", x: 9 })).toBe("2");
  });

  it("is missing where the scale is", () => {
    expect(turned({ p: part([{ item: "x" }, { item: "y" }]) }, { x: 3 })).toBe("insufficient");
  });

  it("has bounds of what is still possible", () => {
    const p = part([{ item: "x" }, { item: "y" }]);
    const total = { of: [{ scale: "p", reverse: true }], method: "sum" };
    // The sum may be 3 to 13, so 20 − 13 to 20 − 3.
    expect(scoresOf({ p, total }, { x: 3 }).get("total")).toMatchObject({
      bounds: { low: { n: 7, d: 1 }, high: { n: 17, d: 1 }, exactness: "exact" },
    });
  });

  it("is a product as a whole, not its factors", () => {
    // 0 to 100: 0 + 100 − 3 × 4
    expect(
      valueOf({ of: [{ product: ["x", "y"], reverse: true }], method: "sum" }, { x: 3, y: 4 }),
    ).toBe("88");
  });
});

describe("a tick with points", () => {
  const sum = (points: unknown) => ({
    of: [{ item: "ticks", ticked: "p", points }],
    method: "sum",
  });

  it.each<[string, unknown, readonly string[], string]>([
    ["those of its option", { p: 3, q: 8 }, ["p", "q"], "3"],
    ["none where it is not ticked, whatever else is", { p: 3, q: 8 }, ["q"], "0"],
    ["fewer than none", { p: -2 }, ["p"], "-2"],
    ["by steps, ticked", [{ below: 1, is: 4 }, { is: 9 }], ["p"], "9"],
    ["by steps, not ticked", [{ below: 1, is: 4 }, { is: 9 }], ["q"], "4"],
  ])("has %s", (_, points, ticks, value) => {
    expect(valueOf(sum(points), { ticks })).toBe(value);
  });

  it("has those that another answer chooses", () => {
    const points = { choose: "sex", cases: { w: { p: 1 }, m: { p: 2 } } };

    expect(valueOf(sum(points), { ticks: ["p"], sex: "m" })).toBe("2");
    expect(valueOf(sum(points), { ticks: ["q"] })).toBe("0");
    expect(valueOf(sum(points), { ticks: ["p"] })).toBe("varies");
  });

  it("has bounds also where a tick gives fewer points", () => {
    expect(scoresOf({ s: sum({ p: -2 }) }, {}).get("s")).toMatchObject({
      bounds: { low: { n: -2, d: 1 }, high: { n: 0, d: 1 }, exactness: "exact" },
    });
  });
});
