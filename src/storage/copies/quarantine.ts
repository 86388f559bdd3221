import type { Bytes } from "../bytes/bytes.ts";
import type { Entry } from "../journal/entry.ts";
import type { Ranges } from "../journal/ranges.ts";

/** What is left of entries that were damaged in both copies. */
export interface Quarantined {
  /** The numbers they had; none when not even that can be told. */
  readonly numbers: Ranges;
  readonly from: "database" | "journal";
  readonly bytes: Bytes;
}

/** One that is kept, with the case it was of; empty where that cannot be told. */
export interface QuarantinedPart extends Quarantined {
  readonly case: string;
}

/** As an entry, to be kept in both copies; the case is that of the damaged one, where known. */
export function quarantineEntry(
  n: number,
  { numbers, from, bytes }: Quarantined,
  caseId = "",
): Entry {
  const text = numbers.map(([first, last]) => `${first}-${last}`).join(",");
  return { n, type: "quarantine", id: `${from}/${text}`, case: caseId, kind: "quarantine", bytes };
}

export function quarantinedIn({ id, case: caseId, bytes }: Entry): QuarantinedPart {
  const [from, text = ""] = id.split("/");
  const numbers = text.split(",").flatMap((range) => {
    const [first, last] = range.split("-").map(Number);
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
  return { numbers, from: from === "database" ? "database" : "journal", case: caseId, bytes };
}
