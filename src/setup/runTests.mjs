import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { installedProgram } from "./installedProgram.mjs";
import { projectRoot } from "./projectRoot.mjs";
import { runProgram } from "./runProgram.mjs";

/**
 * @typedef {import("./summary.mjs").RunnerResult} RunnerResult
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Runs one test runner and counts by the report it leaves. No report, no test, or a bad exit code
 * without a failed test each count as one failure: silence is never success.
 *
 * @param {object} runner
 * @param {string} runner.name
 * @param {string} runner.program
 * @param {readonly string[]} runner.programArguments
 * @param {Readonly<Record<string, string>>} runner.environment
 * @param {string} runner.report path of the JSON report
 * @param {(report: any) => Counts} runner.count
 * @returns {Promise<RunnerResult>}
 */
export async function runTests({ name, program, programArguments, environment, report, count }) {
  console.log(`\n── ${name}`);
  const path = join(projectRoot, report);
  mkdirSync(dirname(path), { recursive: true });
  // Or the report of the last run would speak for a runner that crashed in this one.
  rmSync(path, { force: true });

  const code = await runProgram(installedProgram(program), programArguments, environment);
  if (!existsSync(path)) return { name, passed: 0, failed: 1, remark: "left no report" };
  return judgeRun(name, code, count(JSON.parse(readFileSync(path, "utf8"))));
}

/**
 * @param {string} name
 * @param {number} code exit code of the runner
 * @param {Counts} counts
 * @returns {RunnerResult}
 */
export function judgeRun(name, code, counts) {
  if (counts.passed + counts.failed === 0) {
    return { name, ...counts, failed: 1, remark: "no test executed" };
  }
  if (code !== 0 && counts.failed === 0) {
    return { name, ...counts, failed: 1, remark: `left with exit code ${code}` };
  }
  return { name, ...counts };
}
