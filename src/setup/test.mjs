import { buildApp } from "./buildApp.mjs";
import { countPlaywright } from "./countPlaywright.mjs";
import { countVitest } from "./countVitest.mjs";
import { installChromium } from "./installChromium.mjs";
import { installDependencies } from "./installDependencies.mjs";
import { runChecks } from "./runChecks.mjs";
import { runTests } from "./runTests.mjs";
import { hasFailures, summaryTable } from "./summary.mjs";

/** @typedef {import("./summary.mjs").RunnerResult} RunnerResult */

const results = await runEverything();
console.log(summaryTable(results));
process.exitCode = hasFailures(results) ? 1 : 0;

/** @returns {Promise<RunnerResult[]>} */
async function runEverything() {
  if (!(await installDependencies())) return [failure("dependencies", "npm ci failed")];
  const hasBrowser = await installChromium();
  const checked = await runChecks();
  const tested = await runUnitTests();
  console.log("\n── build");
  const isBuilt = await buildApp();
  const built = { name: "build", passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1 };
  return [...checked, tested, built, await runStories(hasBrowser, isBuilt)];
}

function runUnitTests() {
  const report = "test-results/vitest.json";
  return runTests({
    name: "vitest",
    program: "vitest",
    programArguments: [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    environment: { TZ: "Europe/Stockholm" },
    report,
    count: countVitest,
  });
}

/**
 * @param {boolean} hasBrowser
 * @param {boolean} isBuilt
 * @returns {Promise<RunnerResult>}
 */
async function runStories(hasBrowser, isBuilt) {
  if (!hasBrowser) return failure("playwright", "not run: no browser, see the top");
  if (!isBuilt) return failure("playwright", "not run: no build");
  const report = "test-results/playwright.json";
  return runTests({
    name: "playwright",
    program: "playwright",
    programArguments: ["test", "--config=tests/e2e/playwright.config.ts", "--reporter=list,json"],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    count: countPlaywright,
  });
}

/**
 * @param {string} name
 * @param {string} remark
 * @returns {RunnerResult}
 */
function failure(name, remark) {
  return { name, passed: 0, failed: 1, remark };
}
