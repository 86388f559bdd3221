import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { frameMarker } from "../../../src/storage/journal/frame.ts";
import type { Choice } from "../../fixtures/seededChoice.ts";
import { databaseFiles, filesUnder } from "./backEnds.ts";

/** The files in which a closed browser keeps the journal. */
export function journalFiles(profile: string): readonly string[] {
  return filesUnder(join(profile, "Default", "File System")).filter((path) => {
    const bytes = readFileSync(path);
    return frameMarker.every((byte, i) => bytes[i] === byte);
  });
}

/** Those in which it keeps the database, without its notes to itself. */
export function harmableDatabaseFiles(profile: string): readonly string[] {
  return databaseFiles(profile).filter((path) => !/^(LOCK|LOG|LOG[.]old)$/.test(basename(path)));
}

/** Flips, empties, shortens or deletes one of some files; gives what was done. */
export function harmFile(files: readonly string[], choice: Choice): string {
  const path = files[choice.below(files.length)];
  if (path === undefined) return "nothing to harm";
  const bytes = readFileSync(path);
  const at = choice.below(bytes.length);
  const length = Math.min(1 + choice.below(choice.oneOf([8, 512, 8192])), bytes.length - at);
  const name = basename(path);
  switch (choice.oneOf(["flip", "flip", "zeros", "truncate", "delete"])) {
    case "flip":
      for (let i = at; i < at + length; i += 1)
        bytes[i] = (bytes[i] ?? 0) ^ (1 + choice.below(255));
      writeFileSync(path, bytes);
      return `${name}: ${length} bytes flipped at ${at} of ${bytes.length}`;
    case "zeros":
      writeFileSync(path, bytes.fill(0, at, at + length));
      return `${name}: ${length} zeros at ${at} of ${bytes.length}`;
    case "truncate":
      writeFileSync(path, bytes.subarray(0, at));
      return `${name}: ends at ${at} of ${bytes.length}`;
    default:
      rmSync(path);
      return `${name}: deleted`;
  }
}
