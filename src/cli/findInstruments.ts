import { join } from "node:path";
import type { Files } from "./files.ts";

/**
 * The instrument files a path stands for: itself, that of a version's folder, or all in a library
 * or in an instrument's folder. A path that leads to none is given back, to be found unreadable.
 */
export function findInstruments(files: Files, path: string): readonly string[] {
  if (path.endsWith(".json")) return [path];
  const levels = [[path], files.foldersIn(path), files.foldersIn(path).flatMap(files.foldersIn)];
  const found = levels
    .map((folders) => folders.map((one) => join(one, "instrument.json")).filter(files.exists))
    .find((there) => there.length > 0);
  return found ?? [path];
}
