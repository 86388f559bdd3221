import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedProgram } from "./installedProgram.mjs";
import { projectRoot } from "./projectRoot.mjs";
import { runProgram } from "./runProgram.mjs";
import { sourceHash } from "./sourceHash.mjs";

/**
 * Makes dist/ unless it was made of exactly these sources.
 *
 * @returns {Promise<boolean>} whether dist/ is there and fresh
 */
export async function buildApp() {
  const hash = sourceHash(projectRoot);
  if (buildIsFresh(projectRoot, hash)) {
    console.log("dist/ is up to date.");
    return true;
  }
  const code = await runProgram(installedProgram("vite"), ["build"]);
  if (code === 0) writeFileSync(stampPath(projectRoot), hash);
  return code === 0;
}

/**
 * @param {string} root
 * @param {string} hash of the sources as they are now
 */
export function buildIsFresh(root, hash) {
  const stamp = stampPath(root);
  return (
    existsSync(join(root, "dist", "index.html")) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === hash
  );
}

/**
 * Inside dist/, because every build empties that folder: a build made by hand leaves no stamp, and
 * is not taken for one of ours.
 *
 * @param {string} root
 */
function stampPath(root) {
  return join(root, "dist", ".sources.sha256");
}
