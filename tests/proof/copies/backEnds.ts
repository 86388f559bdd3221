import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** How Chromium keeps IndexedDB. */
export type BackEnd = "leveldb" | "sqlite";

export const backEnds: readonly BackEnd[] = ["leveldb", "sqlite"];

const switches: Readonly<Record<BackEnd, readonly string[]>> = {
  leveldb: ["--disable-features=IdbSqliteOnDiskRollout"],
  sqlite: ["--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores"],
};

export function switchesOf(backEnd: BackEnd): readonly string[] {
  return switches[backEnd];
}

/** The files of IndexedDB in a profile. */
export function databaseFiles(profile: string): readonly string[] {
  return filesUnder(join(profile, "Default", "IndexedDB"));
}

/** What the files say the back end is. */
export function backEndIn(profile: string): BackEnd | undefined {
  const names = databaseFiles(profile);
  if (names.some((name) => name.includes(".indexeddb.leveldb"))) return "leveldb";
  return names.length > 0 ? "sqlite" : undefined;
}

export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
