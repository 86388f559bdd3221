import type { Held } from "./held.ts";

/**
 * Makes both copies ready for the next operation: clears away what a failed one left behind, and
 * opens a database whose connection was lost. Throws where it cannot.
 */
export async function putRight(held: Held): Promise<void> {
  if (held.database.isOutdated) throw new DOMException("Opened by newer code", "VersionError");
  if (held.isClosed) throw new DOMException("Closed", "DatabaseClosedError");
  if (!held.database.isOpen()) await held.database.open();
  if (held.putRight === undefined) return;
  await held.putRight();
  held.putRight = undefined;
}
