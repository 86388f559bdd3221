import { existsSync } from "node:fs";
import { findChromium } from "./findChromium.mjs";
import { runProgram } from "./runProgram.mjs";

const howToInstall = [
  "No Chromium was found, and this user may not install one. Install Chromium or Google Chrome",
  "(on Debian: sudo apt-get install chromium), or name one: AVSTAMP_CHROMIUM=/path/to/chromium",
  "",
  "Ingen Chromium hittades, och den här användaren får inte installera någon. Installera Chromium",
  "eller Google Chrome (i Debian: sudo apt-get install chromium), eller peka ut en:",
  "AVSTAMP_CHROMIUM=/sökväg/till/chromium",
].join("\n");

/**
 * Sees to it that there is a Chromium to test with: Debian's own if none is found and we may.
 *
 * @returns {Promise<boolean>} whether there is one now; if not, what to install has been said
 */
export async function installChromium() {
  const found = findChromium();
  if (found !== undefined) {
    if (existsSync(found)) return true;
    console.error(`AVSTAMP_CHROMIUM names ${found}, and there is no such file.`);
    return false;
  }
  if (mayUseApt() && (await installFromDebian())) return findChromium() !== undefined;
  console.error(howToInstall);
  return false;
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

async function installFromDebian() {
  console.log("No Chromium was found: installing Debian's.");
  const quietly = { DEBIAN_FRONTEND: "noninteractive" };
  // Without a font Chromium draws boxes for letters; Debian only recommends one.
  const install = ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"];
  return (
    (await runProgram("apt-get", ["update", "-q"], quietly)) === 0 &&
    (await runProgram("apt-get", install, quietly)) === 0
  );
}
