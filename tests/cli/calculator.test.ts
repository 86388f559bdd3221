import { describe, expect, it } from "vitest";
import { calculate, inWords } from "../../src/cli/vectors/calculator.ts";

describe("calculate", () => {
  it.each([
    ["0", "0"],
    ["(0+33+67)/3", "100/3"],
    ["2+3*4", "14"],
    ["2-3-4", "-5"],
    ["24/4/3", "2"],
    ["(2+3)*(4-1)", "15"],
    ["-(1/3)", "-1/3"],
    ["2*-3", "-6"],
    ["0.1+0.2", "3/10"],
    ["1/3 + 1/6", "1/2"],
    ["1/(0-2)", "-1/2"],
    ["90071992547409930/10", "9007199254740993"],
  ])("works out %s as %s", (arithmetic, result) => {
    expect(inWords(calculate(arithmetic))).toBe(result);
  });

  it.each(["", "1+", "(1", "1)", "1 2", "a", "1/0", "2**3", "1.", "1e3"])("refuses %j", (text) => {
    expect(() => calculate(text)).toThrow(/expected|closing|Left over|Not arithmetic|zero/);
  });
});
