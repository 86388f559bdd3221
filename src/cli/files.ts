import {
  createReadStream,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fail, issue, ok, type Result } from "../core/issue/index.ts";

/** The disk, and the only file here that touches it. */
export interface Files {
  readonly read: (path: string) => Result<string>;
  /** A file piece by piece, or standard input for `-`. Bytes that are no text become `\uFFFD`. */
  readonly chunks: (path: string) => Result<AsyncIterable<string>>;
  readonly write: (path: string, text: string) => void;
  readonly exists: (path: string) => boolean;
  /** Files of a folder that end in `.json`, sorted; none when there is no such folder. */
  readonly jsonIn: (folder: string) => readonly string[];
  readonly foldersIn: (folder: string) => readonly string[];
}

export const files: Files = {
  read: (path) => {
    try {
      return ok(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
    } catch {
      return fail([issue("file/unreadable", "", { file: path })]);
    }
  },
  chunks: (path) => {
    if (path === "-") return ok(decoded(process.stdin));
    try {
      // Opened at once, so that a file that is not there is known before anything is written.
      if (statSync(path).isDirectory()) return fail([issue("file/unreadable", "", { file: path })]);
      return ok(decoded(createReadStream(path, { fd: openSync(path, "r") })));
    } catch {
      return fail([issue("file/unreadable", "", { file: path })]);
    }
  },
  write: (path, text) => writeFileSync(path, text),
  exists: existsSync,
  jsonIn: (folder) => namesIn(folder, "file").filter((path) => path.endsWith(".json")),
  foldersIn: (folder) => namesIn(folder, "folder"),
};

/** `sibling("a/b/instrument.json", "texts")` is `a/b/texts`. */
export function sibling(path: string, ...names: readonly string[]): string {
  return join(dirname(path), ...names);
}

/** `texts/en.json` → `en`. */
export function nameOf(path: string): string {
  return basename(path, ".json");
}

function namesIn(folder: string, kind: "file" | "folder"): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (kind === "file" ? entry.isFile() : entry.isDirectory()))
    .map(({ name }) => join(folder, name))
    .sort();
}

async function* decoded(bytes: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of bytes) {
    if (chunk instanceof Uint8Array) yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
