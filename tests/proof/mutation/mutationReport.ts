import { existsSync, readFileSync } from "node:fs";
import strykerConfig from "./stryker.config.json" with { type: "json" };

interface Place {
  readonly line: number;
  readonly column: number;
}

/** One change of the code and what became of it, as Stryker keeps it. Places count from one. */
export interface Mutant {
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

export interface MutatedFile {
  /** As it was when its mutants were tried. */
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

/** By path from the root of the repository. */
export type MutationReport = ReadonlyMap<string, MutatedFile>;

/** What has been tried so far, in this run and those before; empty before the first. */
export function loadReport(): MutationReport {
  const path = strykerConfig.incrementalFile;
  if (!existsSync(path)) return new Map();
  const report = JSON.parse(readFileSync(path, "utf8")) as {
    readonly files: Readonly<Record<string, MutatedFile>>;
  };
  return new Map(
    Object.entries(report.files).map(([path, { source, mutants }]) => [
      path,
      { source, mutants: mutants.filter(({ status }) => status !== "Ignored") },
    ]),
  );
}
