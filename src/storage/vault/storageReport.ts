import type { StorageReport } from "../../workflows/ports/vaults.ts";
import type { CopiesReport } from "../copies/copiesReport.ts";
import type { Ranges } from "../journal/ranges.ts";

/** What was found on disk, in numbers for a person. */
export function storageReport(report: CopiesReport): StorageReport {
  return {
    count: report.count,
    journal: report.journal,
    mended: sizeOf(report.mendedInDatabase) + sizeOf(report.mendedInJournal),
    damaged: sizeOf(report.quarantined),
    lost: sizeOf(report.lost),
  };
}

function sizeOf(ranges: Ranges): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
