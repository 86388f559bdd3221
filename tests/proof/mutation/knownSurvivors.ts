import { readFileSync } from "node:fs";

/** Changes of a file that no test notices, and why that is so. */
export interface KnownSurvivors {
  readonly reason: string;
  readonly survivors: readonly string[];
}

/** By path from the root of the repository. Whoever adds a line has looked at the change. */
export function knownSurvivors(): Readonly<Record<string, readonly KnownSurvivors[]>> {
  return JSON.parse(readFileSync("tests/proof/mutation/knownSurvivors.json", "utf8")) as Readonly<
    Record<string, readonly KnownSurvivors[]>
  >;
}
