import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface InstrumentFolder {
  /** `nybesok-kort 0.9.0` */
  readonly name: string;
  readonly instrument: unknown;
  readonly vectors: ReadonlyMap<string, unknown>;
  readonly texts: ReadonlyMap<string, unknown>;
}

/** Every instrument version in the repository, with its vectors and translations. */
export function instrumentFolders(root = "instruments"): readonly InstrumentFolder[] {
  return foldersIn(root).flatMap((id) =>
    foldersIn(join(root, id)).map((version) => {
      const folder = join(root, id, version);
      return {
        name: `${id} ${version}`,
        instrument: readJson(join(folder, "instrument.json")),
        vectors: jsonFilesIn(join(folder, "vectors")),
        texts: jsonFilesIn(join(folder, "texts")),
      };
    }),
  );
}

function foldersIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function jsonFilesIn(folder: string): ReadonlyMap<string, unknown> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    names
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name.replace(/\.json$/, ""), readJson(join(folder, name))]),
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
