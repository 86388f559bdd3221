import { DamagedRow } from "./DamagedRow.ts";
import { isDatabaseFailure } from "./isDatabaseFailure.ts";

/** Whether comparing and mending the copies may cure what went wrong. */
export function needsMending(error: unknown): boolean {
  return error instanceof DamagedRow || isDatabaseFailure(error);
}
