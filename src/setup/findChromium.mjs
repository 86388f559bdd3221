import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const programNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macApplication = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * The path of a Chromium to test with, or undefined: the one named in AVSTAMP_CHROMIUM, else the
 * first on PATH, else one that Playwright has downloaded before.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  const named = environment["AVSTAMP_CHROMIUM"];
  if (named !== undefined && named !== "") return named;

  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, macApplication, ...playwrightChromiums(environment)].find(existsSync);
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]}
 */
function playwrightChromiums(environment) {
  const cache = environment["PLAYWRIGHT_BROWSERS_PATH"] ?? join(homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith("chromium-"))
    .flatMap((name) => [
      join(cache, name, "chrome-linux64", "chrome"),
      join(cache, name, "chrome-linux", "chrome"),
    ]);
}
