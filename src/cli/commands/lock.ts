import type { Issue } from "../../core/issue/index.ts";
import { checkLock, type VersionOnDisk } from "../checkLock.ts";
import type { Files } from "../files.ts";
import type { Outcome } from "../outcome.ts";
import { lockName, readLock } from "../readLock.ts";
import { readVersion } from "../readVersion.ts";

/** Checks every version in the library against the list of published ones. */
export function lock(files: Files, folder: string): Outcome {
  const path = `${folder}/${lockName}`;
  const listed = readLock(files, path);
  if (!listed.ok) return { fine: [], issues: listed.issues };
  const versions: VersionOnDisk[] = [];
  const issues: Issue[] = [];
  for (const version of files.foldersIn(folder).flatMap(files.foldersIn)) {
    const read = readVersion(files, `${version}/instrument.json`);
    if (read.ok) versions.push(read.value.onDisk);
    else issues.push(...read.issues);
  }
  issues.push(...checkLock(listed.value, versions, path));
  const { length } = listed.value.published;
  return { fine: issues.length > 0 ? [] : [`OK ${path} (${length} published)`], issues };
}
