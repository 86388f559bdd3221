import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { filesUnder } from "../copies/backEnds.ts";
import { readingsOf } from "./readingsOf.ts";
import type { SoughtBytes } from "./soughtBytes.ts";

export interface Search {
  readonly files: number;
  readonly bytes: number;
  /** What was found and where: `typed text, UTF-16LE: Default/Local Storage/000003.log, as it is`. */
  readonly found: readonly string[];
}

/** Seeks bytes in every file under a folder, in every way to read it that is known. */
export function searchFolder(folder: string, sought: readonly SoughtBytes[]): Search {
  const files = filesUnder(folder);
  const found = new Set<string>();
  let total = 0;
  for (const path of files) {
    const file = readFileSync(path);
    total += file.length;
    for (const { name, bytes } of readingsOf(file)) {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (const one of sought) {
        if (!buffer.includes(Buffer.from(one.bytes))) continue;
        found.add(`${one.name}: ${relative(folder, path)}, ${name}`);
      }
    }
  }
  return { files: files.length, bytes: total, found: [...found] };
}
