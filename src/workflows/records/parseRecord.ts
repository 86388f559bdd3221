import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import { isRecord } from "../../core/shape/index.ts";
import { type CaseRecord, recordSchema, recordVersion } from "./record.schema.ts";

/** A row as it was stored → a record, or why it cannot be read. The row itself is left alone. */
export function parseRecord(row: unknown): Result<CaseRecord> {
  const parsed = recordSchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const version = isRecord(row) ? row["v"] : undefined;
  const isNewer = typeof version === "number" && version > recordVersion;
  return fail([issue(isNewer ? "storage/newer-version" : "storage/unreadable-record", "")]);
}
