import type { PageMarks } from "../workflows/ports/pageMarks.ts";
import { recall, remember } from "./shared/browserMemory.ts";

const prefix = "avstamp-mark-";

/** How far each vault has come, in localStorage: beside its two copies, and cleared apart. */
export const pageMarks: PageMarks = {
  vaults: () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length)),
  kept: (vault) => {
    const kept = Number(recall(`${prefix}${vault}`));
    return Number.isInteger(kept) && kept > 0 ? kept : undefined;
  },
  keep: (vault, n) => remember(`${prefix}${vault}`, String(n)),
};
