/**
 * The parts we read of the report of Playwright's JSON reporter.
 *
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} Stats
 * @typedef {{ stats: Stats, errors: readonly unknown[] }} PlaywrightReport
 */

/**
 * Counts tests, and errors outside of any test (a server that does not start). A test that passed
 * only when repeated has failed.
 *
 * @param {PlaywrightReport} report
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
