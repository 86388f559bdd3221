/**
 * @typedef {{ name: string, passed: number, failed: number, skipped?: number, remark?: string }} RunnerResult
 */

/**
 * The table of all runners; its last line is the sum, in the words that CI reads.
 *
 * @param {readonly RunnerResult[]} results
 */
export function summaryTable(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, passed, failed, skipped = 0, remark }) => {
    const sign = failed === 0 ? "✓" : "✗";
    const counts = `${cell(passed)} passed ${cell(failed)} failed`;
    const left = skipped === 0 ? "" : ` ${skipped} skipped`;
    return `${sign} ${name.padEnd(width)} ${counts}${left}${remark === undefined ? "" : `  ${remark}`}`;
  });
  return ["", ...rows, "", summaryLine(results)].join("\n");
}

/** @param {readonly RunnerResult[]} results */
export function hasFailures(results) {
  return results.length === 0 || results.some(({ failed }) => failed > 0);
}

/** @param {readonly RunnerResult[]} results */
function summaryLine(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  return `${passed} passed, ${failed} failed`;
}

/** @param {number} count */
function cell(count) {
  return String(count).padStart(5);
}
