import { installedProgram } from "../../src/setup/installedProgram.mjs";
import { runProgram } from "../../src/setup/runProgram.mjs";

/** Tries every law COUNT times, from a fresh seed that a failure tells. */
const [count = "10000"] = process.argv.slice(2);
process.exitCode = await runProgram(
  installedProgram("vitest"),
  ["run", "--testTimeout=0", ".prop.test."],
  { LAW_RUNS: count },
);
