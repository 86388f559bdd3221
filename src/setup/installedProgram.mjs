import { join } from "node:path";
import { projectRoot } from "./projectRoot.mjs";

/**
 * The path of a program that `npm ci` put in place.
 *
 * @param {string} name
 */
export function installedProgram(name) {
  return join(projectRoot, "node_modules", ".bin", name);
}
