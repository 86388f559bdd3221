import { countOf, unite } from "../journal/ranges.ts";
import type { CopiesReport } from "./copiesReport.ts";
import type { Held } from "./held.ts";
import { quarantineOf } from "./quarantineOf.ts";

export const emptyReport: CopiesReport = {
  found: "nothing",
  count: 0,
  n: 0,
  rebuiltAt: 0,
  isOldLeft: false,
  journal: "unavailable",
  mendedInDatabase: [],
  mendedInJournal: [],
  isDatabaseNew: false,
  isJournalNew: false,
  tornBytes: 0,
  quarantined: [],
  notIntact: [],
  lost: [],
};

/** Brings the report up to date with what is held now; what was mended stays in it. */
export async function renewReport(held: Held): Promise<void> {
  const inQuarantine = await quarantineOf(held.database);
  const count = held.standing.count - inQuarantine.length;
  const { lost } = held.standing.holes;
  held.report = {
    ...held.report,
    found: foundWhat(count, countOf(lost)),
    count,
    n: held.standing.n,
    rebuiltAt: held.made.n,
    isOldLeft: held.others.length > 0,
    journal: held.journal === undefined ? "unavailable" : "kept",
    quarantined: inQuarantine.reduce<CopiesReport["quarantined"]>(
      (all, { numbers }) => unite(all, numbers),
      [],
    ),
    lost,
  };
}

function foundWhat(count: number, lost: number): CopiesReport["found"] {
  if (count > 0) return "entries";
  return lost > 0 ? "gone" : "nothing";
}
