import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A throw-away library with one small instrument and its translation, to be spoilt by a test. */
export interface LibraryCopy {
  readonly folder: string;
  readonly edit: (path: string, change: (text: string) => string) => void;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly remove: () => void;
}

const fixtures = join(import.meta.dirname, "..", "fixtures", "instruments");
const version = "instruments/minimal/1.0.0";

export function libraryCopy(): LibraryCopy {
  const folder = mkdtempSync(join(tmpdir(), "avstamp-"));
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  mkdirSync(join(folder, version, "texts"), { recursive: true });
  cpSync(join(fixtures, "minimal.json"), join(folder, version, "instrument.json"));
  cpSync(join(fixtures, "minimal.en.json"), join(folder, version, "texts", "en.json"));
  write("instruments/published.lock.json", '{ "format": 1, "published": [] }');
  return {
    folder,
    write,
    edit: (path, change) => write(path, change(readFileSync(join(folder, path), "utf8"))),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
