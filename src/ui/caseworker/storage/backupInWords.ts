import type { Translator } from "../../../i18n/index.ts";
import type { BackupReport, RestoreReport } from "../../../workflows/ports/vaults.ts";

type T = Translator["t"];

/** What reading a backup back gave: whole, or how much of it. */
export function checkedInWords(t: T): (report: BackupReport) => string {
  return ({ entries, expected, damagedChunks }) => {
    if (expected === undefined) return t("storage.checked.cutOff", { entries });
    if (damagedChunks === 0 && entries === expected) return t("storage.checked.whole", { entries });
    return t("storage.checked.damaged", { entries, lost: expected - entries });
  };
}

/** What reading a backup in gave, and what of it could not be saved. */
export function restoredInWords(t: T): (report: RestoreReport) => string {
  return (report) => {
    const { added, alreadyThere, erasedCases, damagedChunks, expected } = report;
    return [
      t("storage.restored", { added, alreadyThere }),
      ...(erasedCases > 0 ? [t("storage.restored.erased", { cases: erasedCases })] : []),
      ...(damagedChunks > 0 || expected === undefined ? [checkedInWords(t)(report)] : []),
    ].join(" ");
  };
}
