import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import packageFile from "../../package.json" with { type: "json" };
import { scoreOf } from "./mutation/figuresOf.ts";
import { figuresPage, figuresWithin } from "./mutation/figuresPage.ts";
import { mutate } from "./mutation/mutate.ts";
import { loadReport, type MutationReport } from "./mutation/mutationReport.ts";
import { roundsOf } from "./mutation/roundsOf.ts";
import { scopeFiles } from "./mutation/scopeFiles.ts";
import strykerConfig from "./mutation/stryker.config.json" with { type: "json" };
import { survivorsOf } from "./mutation/survivorsOf.ts";
import { writePage } from "./mutation/writePage.ts";

/**
 * Changes the code of scoring and profile, one place at a time, and tells which changes no test
 * notices. Goes on where the last run ended. A number says how many files this time, names which;
 * `--anew` forgets what was tried before.
 */
const words = process.argv.slice(2);
if (words.includes("--anew")) {
  rmSync(dirname(strykerConfig.incrementalFile), { recursive: true, force: true });
}
const [first = ""] = words;
const count = /^\d+$/.test(first) ? Number(first) : Number.POSITIVE_INFINITY;
const names = words.filter((word) => !/^(\d+|--anew)$/.test(word));
const scope = scopeFiles().filter(
  (file) => names.length === 0 || names.some((name) => file.startsWith(name)),
);

console.log(madeBy());
const stale = waitingIn(loadReport(), scope).slice(0, count);
for (const round of roundsOf(stale)) await mutate(round);
// Files that have not changed are asked about once more: there may be tests that were not there.
const rest = scope.filter((file) => !stale.includes(file));
if (count > stale.length && rest.length > 0) await mutate(rest);
process.exitCode = tell(loadReport()) ? 0 : 1;

/** Writes the page, and says whether all is as it should be. */
function tell(all: MutationReport): boolean {
  const inScope = scopeFiles();
  const report = new Map([...all].filter(([file]) => inScope.includes(file)));
  const waiting = waitingIn(report, inScope);
  writePage(figuresPage(report, { made: madeBy(), scope: inScope, waiting }));
  let isFine = true;
  for (const [path, file] of report) {
    const { unnamed, gone } = survivorsOf(path, file);
    for (const name of unnamed) console.log(`${path}: not noticed: ${name}`);
    for (const name of gone) console.log(`${path}: take it off the list: ${name}`);
    isFine &&= unnamed.length === 0 && gone.length === 0;
  }
  const score = scoreOf(figuresWithin(report, ""));
  console.log(`${score.toFixed(1)} % killed; ${waiting.length} files wait. See docs/mutation.md`);
  return isFine && score >= strykerConfig.thresholds.low;
}

function waitingIn(report: MutationReport, files: readonly string[]): readonly string[] {
  return files.filter((file) => report.get(file)?.source !== readFileSync(file, "utf8"));
}

function madeBy(): string {
  const { devDependencies: versions } = packageFile;
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const tools = [
    `Stryker ${versions["@stryker-mutator/core"]}`,
    `Vitest ${versions.vitest}`,
    `TypeScript ${versions.typescript}`,
    `Node ${process.versions.node}`,
  ];
  return `${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${tools.join(", ")}.`;
}
