import { describe, expect, it } from "vitest";
import type { Condition } from "./condition.schema.ts";
import { evaluateCondition, type ItemReading } from "./evaluateCondition.ts";
import type { Truth } from "./truth.ts";

const readings: Readonly<Record<string, ItemReading>> = {
  answered: { state: "answered", value: "b", settled: true },
  amount: { state: "answered", value: 7, settled: true },
  day: { state: "answered", value: "2026-03-04", settled: true },
  ticks: { state: "answered", value: ["a", "c"], settled: true },
  open: { state: "notReached", settled: false },
  declined: { state: "declined", settled: false },
  not_asked: { state: "notAsked", settled: true },
  not_yet_asked: { state: "notAsked", settled: false },
  not_applicable: { state: "notApplicable", settled: true },
};

function evaluate(condition: Condition): Truth {
  const nothing: ItemReading = { state: "notReached", settled: false };
  return evaluateCondition(condition, { item: (id) => readings[id] ?? nothing });
}

describe("evaluateCondition", () => {
  it.each<[Condition, Truth]>([
    [{ item: "answered", op: "=", value: "b" }, true],
    [{ item: "answered", op: "!=", value: "b" }, false],
    [{ item: "answered", op: "exists" }, true],
    [{ item: "amount", op: "exists" }, true],
    [{ item: "ticks", op: "exists" }, true],
    [{ item: "amount", op: "<", value: 7 }, false],
    [{ item: "amount", op: "<=", value: 7 }, true],
    [{ item: "amount", op: ">", value: 6.5 }, true],
    [{ item: "amount", op: ">=", value: 7.5 }, false],
    [{ item: "day", op: "<", value: "2026-10-01" }, true],
    [{ item: "ticks", op: "includes", value: "c" }, true],
    [{ item: "ticks", op: "includes", value: "b" }, false],
  ])("compares an answer: %j is %s", (condition, truth) => {
    expect(evaluate(condition)).toBe(truth);
  });

  it.each<[string, Truth]>([
    ["open", "unknown"],
    ["declined", "unknown"],
    ["not_yet_asked", "unknown"],
    ["not_asked", false],
    ["not_applicable", false],
  ])("finds a comparison with an item that is %s to be %s", (item, truth) => {
    expect(evaluate({ item, op: "=", value: "b" })).toBe(truth);
    expect(evaluate({ item, op: "!=", value: "b" })).toBe(truth);
    expect(evaluate({ item, op: "exists" })).toBe(truth);
  });

  it("is definite about states", () => {
    expect(evaluate({ item: "declined", state: "declined" })).toBe(true);
    expect(evaluate({ item: "open", state: "declined" })).toBe(false);
  });

  it("does not let an unknown part hide a known one", () => {
    const open: Condition = { item: "open", op: "=", value: "b" };
    const known: Condition = { item: "answered", op: "=", value: "b" };

    expect(evaluate({ any: [open, known] })).toBe(true);
    expect(evaluate({ all: [open, { not: known }] })).toBe(false);
    expect(evaluate({ atLeast: 2, of: [open, known] })).toBe("unknown");
  });

  it("knows nothing of scales and flags unless told", () => {
    expect(evaluate({ flag: "any_flag" })).toBe("unknown");
    expect(evaluate({ scale: "any_scale", op: ">", value: 1 })).toBe("unknown");
  });
});
