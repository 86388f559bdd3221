import { checks } from "./checks.mjs";
import { installedProgram } from "./installedProgram.mjs";
import { runProgram } from "./runProgram.mjs";

/**
 * Runs all checks, also after one has failed: who mends three things wants to see three.
 *
 * @returns {Promise<import("./summary.mjs").RunnerResult[]>}
 */
export async function runChecks() {
  const results = [];
  for (const { name, program, programArguments, mend } of checks) {
    console.log(`\n── check: ${name}`);
    const code = await runProgram(installedProgram(program), programArguments);
    if (code !== 0 && mend !== undefined) console.log(`→ ${mend}`);
    results.push({
      name: `check: ${name}`,
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
    });
  }
  return results;
}
