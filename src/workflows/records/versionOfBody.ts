import type { CaseRecord, RecordBody } from "./record.schema.ts";

/** The version a record with this body is written in: the lowest that has such bodies. */
export function versionOfBody({ type }: RecordBody): CaseRecord["v"] {
  return type === "retention" ? 2 : 1;
}
