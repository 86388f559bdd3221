import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../src/setup/projectRoot.mjs";
import type { Line } from "../line.ts";

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Packages that ship with us or run with us, as package.json names them. */
export function dependencies(): readonly Line[] {
  const file = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as PackageFile;
  return [
    {
      what: "run-time dependencies",
      measured: Object.keys(file.dependencies).length,
      unit: "",
      budget: { atMost: 25 },
    },
  ];
}
