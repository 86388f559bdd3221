import { describe, expect, it } from "vitest";
import { countPlaywright } from "../../src/setup/countPlaywright.mjs";
import { countVitest } from "../../src/setup/countVitest.mjs";
import { judgeRun } from "../../src/setup/runTests.mjs";

function aFile(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}

describe("countVitest", () => {
  it("counts the tests of all files", () => {
    const testResults = [aFile("passed", "passed", "passed"), aFile("failed", "passed", "failed")];

    expect(countVitest({ success: false, testResults })).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });

  it("counts a file that broke before its first test as one failure", () => {
    const testResults = [aFile("passed", "passed"), aFile("failed")];

    expect(countVitest({ success: false, testResults })).toMatchObject({ passed: 1, failed: 1 });
  });

  it("counts an error outside of any test as one failure", () => {
    const testResults = [aFile("passed", "passed")];

    expect(countVitest({ success: false, testResults })).toMatchObject({ passed: 1, failed: 1 });
  });

  it("keeps skipped tests apart", () => {
    const testResults = [aFile("passed", "passed", "pending")];

    expect(countVitest({ success: true, testResults })).toEqual({
      passed: 1,
      failed: 0,
      skipped: 1,
    });
  });
});

describe("countPlaywright", () => {
  it("counts a test that passed only when repeated, and an error outside of tests, as failed", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };

    expect(countPlaywright({ stats, errors: [{ message: "no server" }] })).toEqual({
      passed: 4,
      failed: 3,
      skipped: 2,
    });
  });
});

describe("judgeRun", () => {
  it("takes a run without a test for a failure", () => {
    expect(judgeRun("vitest", 0, { passed: 0, failed: 0, skipped: 3 })).toMatchObject({
      failed: 1,
      remark: "no test executed",
    });
  });

  it("takes a bad exit code for a failure even if all tests passed", () => {
    expect(judgeRun("vitest", 1, { passed: 9, failed: 0, skipped: 0 }).failed).toBe(1);
  });

  it("adds nothing to failures already counted", () => {
    expect(judgeRun("vitest", 1, { passed: 9, failed: 2, skipped: 0 }).failed).toBe(2);
  });
});
