import { readFileSync } from "node:fs";

/** What the vectors of an instrument version do not show, and why. */
export interface KnownGap {
  readonly reason: string;
  /** Options, bands, conditions and missing rules that no vector reaches. */
  readonly vectors?: readonly string[];
  /** Changes of the data that no vector notices. */
  readonly survivors?: readonly string[];
}

const file = "tests/golden/knownGaps.json";

/** By instrument version. The list may only shrink: what is no longer a gap fails the tests. */
export const knownGaps = JSON.parse(readFileSync(file, "utf8")) as Readonly<
  Record<string, readonly KnownGap[]>
>;

export function knownVectorGaps(name: string): readonly string[] {
  return (knownGaps[name] ?? []).flatMap(({ vectors = [] }) => vectors).sort();
}

export function knownSurvivors(name: string): readonly string[] {
  return (knownGaps[name] ?? []).flatMap(({ survivors = [] }) => survivors).sort();
}
