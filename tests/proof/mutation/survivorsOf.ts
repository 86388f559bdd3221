import { isUnnoticed } from "./figuresOf.ts";
import { knownSurvivors } from "./knownSurvivors.ts";
import type { MutatedFile } from "./mutationReport.ts";
import { nameOf } from "./nameOf.ts";

export interface Survivors {
  /** Looked at and named, by reason. */
  readonly named: readonly { readonly reason: string; readonly names: readonly string[] }[];
  /** Not looked at yet. */
  readonly unnamed: readonly string[];
  /** Named, and noticed now or not there any more. */
  readonly gone: readonly string[];
}

/** What no test notices in one file, each change once. */
export function survivorsOf(path: string, file: MutatedFile): Survivors {
  const all = new Set(file.mutants.filter(isUnnoticed).map((mutant) => nameOf(file, mutant)));
  const known = knownSurvivors()[path] ?? [];
  const names = known.flatMap(({ survivors }) => survivors);
  return {
    named: known
      .map(({ reason, survivors }) => ({ reason, names: survivors.filter((one) => all.has(one)) }))
      .filter((one) => one.names.length > 0),
    unnamed: [...all].filter((name) => !names.includes(name)),
    gone: names.filter((name) => !all.has(name)),
  };
}
