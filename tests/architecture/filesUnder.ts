import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder of the repository whose name fits, as paths from its root, sorted. */
export function filesUnder(folder: string, fits: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && fits.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
