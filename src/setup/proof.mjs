import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installDependencies } from "./installDependencies.mjs";
import { installedProgram } from "./installedProgram.mjs";
import { projectRoot } from "./projectRoot.mjs";
import { runProgram } from "./runProgram.mjs";

const folder = "tests/proof";
const [name, ...rest] = process.argv.slice(2);
const names = proofNames();

if (name === undefined || !names.includes(name)) {
  console.error(
    [
      "npm run proof -- NAME COUNT",
      ...(name === undefined ? [] : [`There is no proof called ${name}.`]),
      names.length === 0 ? "There are no proofs yet." : `Proofs: ${names.join(", ")}`,
    ].join("\n"),
  );
  process.exitCode = 2;
} else {
  const isReady = await installDependencies();
  process.exitCode = isReady
    ? await runProgram(installedProgram("tsx"), [`${folder}/${name}.ts`, ...rest])
    : 1;
}

function proofNames() {
  const path = join(projectRoot, folder);
  if (!existsSync(path)) return [];
  // A proof is called in small letters and hyphens; what proofs share is named as code is.
  return readdirSync(path)
    .filter((file) => /^[a-z]+(-[a-z]+)*[.]ts$/.test(file))
    .map((file) => file.slice(0, -".ts".length));
}
