import { spawn } from "node:child_process";
import { projectRoot } from "./projectRoot.mjs";

/**
 * Runs a program to its end with its output on our own screen, and gives back its exit code.
 * A program that cannot be started counts as 127, one ended by a signal as 1.
 *
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {Readonly<Record<string, string>>} [environment] in addition to our own
 * @returns {Promise<number>}
 */
export function runProgram(program, programArguments, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      cwd: projectRoot,
      env: { ...process.env, ...environment },
      // No input: a program that asks a question would otherwise wait for ever in CI.
      stdio: ["ignore", "inherit", "inherit"],
      // npm's own commands are .cmd files on Windows, which only a shell can start.
      shell: process.platform === "win32",
    });
    child.on("error", (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code) => {
      resolve(code ?? 1);
    });
  });
}
