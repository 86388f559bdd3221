import Dexie from "dexie";
import { storageIssue } from "../storageIssue.ts";

/**
 * Whether the browser failed to open, read or write the database, and not for want of room or since
 * somebody else has it: then a new database may cure it.
 */
export function isDatabaseFailure(error: unknown): boolean {
  if (!(error instanceof Dexie.DexieError)) return false;
  const { code } = storageIssue(error);
  return code === "storage/failed" || code === "storage/unavailable";
}
