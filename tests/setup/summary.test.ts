import { describe, expect, it } from "vitest";
import { hasFailures, summaryTable } from "../../src/setup/summary.mjs";

const fine = { name: "vitest", passed: 40, failed: 0 };
const broken = { name: "playwright", passed: 2, failed: 1, remark: "left with exit code 1" };

describe("summaryTable", () => {
  it("ends with the sum over all runners", () => {
    expect(summaryTable([fine, broken]).split("\n").at(-1)).toBe("42 passed, 1 failed");
  });

  it("has a row for each runner", () => {
    const table = summaryTable([fine, broken]);

    expect(table).toMatch(/✓ vitest/);
    expect(table).toMatch(/✗ playwright .* left with exit code 1/);
  });
});

describe("hasFailures", () => {
  it("is true if any runner failed, or none ran", () => {
    expect(hasFailures([fine, broken])).toBe(true);
    expect(hasFailures([])).toBe(true);
    expect(hasFailures([fine])).toBe(false);
  });
});
