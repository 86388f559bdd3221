import { rangesOf, unite } from "../journal/ranges.ts";
import type { Differences } from "./differences.ts";
import type { Held } from "./held.ts";

/** Adds to the report what a comparison has found and mended. */
export function reportMended(held: Held, found: Differences, torn = 0): void {
  const { report } = held;
  const inDatabase = rangesOf([...found.fromJournal, ...found.misfiled]);
  held.report = {
    ...report,
    mendedInDatabase: unite(report.mendedInDatabase, inDatabase),
    mendedInJournal: unite(report.mendedInJournal, rangesOf(found.fromDatabase)),
    notIntact: rangesOf(found.notIntact),
    tornBytes: report.tornBytes + torn,
  };
}
