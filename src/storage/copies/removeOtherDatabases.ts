import Dexie from "dexie";
import { attempt } from "../attempt.ts";
import type { Held } from "./held.ts";

/**
 * Deletes databases that do not count. One that the browser does not delete stands in nobody's way:
 * it is told in the report, and tried again at the next start.
 */
export async function removeOtherDatabases(held: Held): Promise<void> {
  const left: string[] = [];
  for (const name of held.others) {
    const removed = await attempt(() => Dexie.delete(name));
    if (!removed.ok) left.push(name);
  }
  held.others = left;
}
