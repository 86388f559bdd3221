import { installDependencies } from "./installDependencies.mjs";
import { installedProgram } from "./installedProgram.mjs";
import { runProgram } from "./runProgram.mjs";

// The formatter last: what the linter rewrites need not come out in our layout.
const isReady = await installDependencies();
const lint = isReady ? await runProgram(installedProgram("oxlint"), ["--fix"]) : 1;
const format = isReady ? await runProgram(installedProgram("biome"), ["check", "--write"]) : 1;
process.exitCode = lint === 0 && format === 0 ? 0 : 1;
