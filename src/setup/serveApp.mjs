import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./freePort.mjs";
import { installedProgram } from "./installedProgram.mjs";
import { projectRoot } from "./projectRoot.mjs";

/**
 * Serves dist/ on this machine alone until the user ends it, and says where.
 *
 * @param {number} wantedPort
 * @returns {Promise<number>} the exit code of the server
 */
export async function serveApp(wantedPort) {
  const port = await freePort(wantedPort);
  if (port !== wantedPort) console.log(`Port ${wantedPort} is busy, taking ${port}.`);

  const server = spawn(
    installedProgram("vite"),
    ["preview", "--host", "127.0.0.1", "--strictPort", "--port", String(port)],
    {
      cwd: projectRoot,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    },
  );
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    server.on("error", () => {
      resolve(1);
    });
    server.on("close", (code) => {
      resolve(code ?? 0);
    });
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => server.kill(signal));
  }
  const address = `http://127.0.0.1:${port}/`;
  if (await answers(address, () => server.exitCode === null)) {
    console.log(`Avstamp: ${address}  (Ctrl+C ends it)`);
  }
  return ended;
}

/**
 * @param {string} address
 * @param {() => boolean} isRunning
 */
async function answers(address, isRunning) {
  while (isRunning()) {
    try {
      await fetch(address);
      return true;
    } catch {
      await setTimeout(50);
    }
  }
  return false;
}
