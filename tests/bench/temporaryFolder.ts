import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is gone when the program ends, whichever way it does. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `avstamp-bench-${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
