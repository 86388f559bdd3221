/**
 * The parts we read of the report of vitest's JSON reporter.
 *
 * @typedef {{ status: string }} Assertion
 * @typedef {{ status: string, assertionResults: readonly Assertion[] }} TestFile
 * @typedef {{ success: boolean, testResults: readonly TestFile[] }} VitestReport
 */

/**
 * Counts tests, and one failure for each file that broke before its first test. A report that says
 * "no success" without a failed test (an error nobody caught) counts as one failure as well.
 *
 * @param {VitestReport} report
 */
export function countVitest(report) {
  const assertions = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = assertions.filter(({ status }) => status === "passed").length;
  const failedTests = assertions.filter(({ status }) => status === "failed").length;
  const brokenFiles = report.testResults.filter(isBroken).length;
  const failed = failedTests + brokenFiles;
  return {
    passed,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: assertions.length - passed - failedTests,
  };
}

/** @param {TestFile} file */
function isBroken({ status, assertionResults }) {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}
