import { isRecord } from "../../core/shape/index.ts";
import { toUtf8 } from "../bytes/utf8.ts";
import type { Differences } from "./differences.ts";

/** What is left in a damaged row: its bytes, or else all it says. */
export function remainsOf(n: number, row: unknown): Differences["quarantined"][number] {
  const { bytes, case: caseId } = isRecord(row) ? row : {};
  return {
    what: {
      numbers: [[n, n]],
      from: "database",
      bytes: bytes instanceof Uint8Array ? Uint8Array.from(bytes) : toUtf8(JSON.stringify(row)),
    },
    case: typeof caseId === "string" ? caseId : "",
  };
}
