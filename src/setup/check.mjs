import { installDependencies } from "./installDependencies.mjs";
import { runChecks } from "./runChecks.mjs";
import { hasFailures, summaryTable } from "./summary.mjs";

const isReady = await installDependencies();
const results = isReady ? await runChecks() : [{ name: "dependencies", passed: 0, failed: 1 }];
console.log(summaryTable(results));
process.exitCode = hasFailures(results) ? 1 : 0;
