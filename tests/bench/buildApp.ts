import { installedProgram } from "../../src/setup/installedProgram.mjs";
import { runProgram } from "../../src/setup/runProgram.mjs";
import { temporaryFolder } from "./temporaryFolder.ts";

let built: Promise<string> | undefined;

/** The app as it ships, built once per run and beside dist/. */
export function buildApp(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = temporaryFolder("app");
  const code = await runProgram(installedProgram("vite"), [
    "build",
    "--emptyOutDir",
    "--logLevel=error",
    `--outDir=${folder}`,
  ]);
  if (code !== 0) throw new Error("The app does not build: npm run build says why.");
  return folder;
}
