import { readFileSync } from "node:fs";
import ts from "typescript";
import { filesUnder } from "../../architecture/filesUnder.ts";

/** The areas of core whose code is mutated, in the order of the ladder. */
export const areas = ["number", "condition", "scoring", "profile", "change"] as const;

/** Code with something to change in it: no tests, no doors, no shapes, no files of types alone. */
export function scopeFiles(): readonly string[] {
  return areas.flatMap((area) =>
    filesUnder(`src/core/${area}`, /[.]ts$/).filter(
      (file) => !/([.]test|[.]schema|\/index)[.]ts$/.test(file) && hasCode(file),
    ),
  );
}

function hasCode(file: string): boolean {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace("export {};", "").trim() !== "";
}
