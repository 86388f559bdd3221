import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lockMatches } from "./lockMatches.mjs";
import { projectRoot } from "./projectRoot.mjs";
import { runProgram } from "./runProgram.mjs";

/**
 * Installs the packages of package-lock.json unless they are in place. The list npm leaves in
 * node_modules when it has finished tells: an installation broken off leaves none.
 *
 * @returns {Promise<boolean>} whether everything is in place now
 */
export async function installDependencies() {
  if (dependenciesAreInPlace()) return true;

  console.log("Installing what package-lock.json lists …");
  return (await runProgram("npm", ["ci", "--no-audit", "--no-fund"])) === 0;
}

function dependenciesAreInPlace() {
  const installed = join(projectRoot, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  return lockMatches(readLock(join(projectRoot, "package-lock.json")), readLock(installed));
}

/** @param {string} path */
function readLock(path) {
  /** @type {import("./lockMatches.mjs").Lock} */
  const lock = JSON.parse(readFileSync(path, "utf8"));
  return lock;
}
