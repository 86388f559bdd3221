import { dirname } from "node:path";
import type { Files } from "./files.ts";
import { findInstruments } from "./findInstruments.ts";

/**
 * The instrument file a path stands for: of an instrument's folder that of its newest version. A
 * folder of several instruments stands for none, and is given back to be found unreadable.
 */
export function newestInstrument(files: Files, path: string): string {
  const found = findInstruments(files, path);
  const isOneInstrument = new Set(found.map((file) => dirname(dirname(file)))).size === 1;
  const [newest] = [...found].sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  return isOneInstrument && newest !== undefined ? newest : path;
}
