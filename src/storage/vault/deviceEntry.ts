import type { NewEntry } from "../journal/entry.ts";

/** Says that from here on records are written by this device, in a chain of its own. */
export function deviceEntry(id: string): NewEntry {
  return { type: "audit", id, case: "", kind: "device", bytes: new Uint8Array() };
}
