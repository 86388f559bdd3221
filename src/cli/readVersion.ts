import { contentHash, type Instrument, parseInstrumentText } from "../core/instrument/index.ts";
import { ok, type Result } from "../core/issue/index.ts";
import type { VersionOnDisk } from "./checkLock.ts";
import { type Files, nameOf, sibling } from "./files.ts";

export interface ReadVersion {
  readonly instrument: Instrument;
  readonly onDisk: VersionOnDisk;
}

/** An instrument file, parsed, with the hashes of it and of its translations. */
export function readVersion(files: Files, path: string): Result<ReadVersion> {
  const text = files.read(path);
  if (!text.ok) return text;
  const parsed = parseInstrumentText(text.value, path);
  if (!parsed.ok) return parsed;
  const instrument = parsed.value;
  const { id, version, status } = instrument.file;
  const texts = new Map(
    files.jsonIn(sibling(path, "texts")).flatMap((file) => {
      const hash = hashOf(files, file);
      return hash === undefined ? [] : [[nameOf(file), { file, hash }] as const];
    }),
  );
  return ok({
    instrument,
    onDisk: { id, version, status, instrument: { file: path, hash: instrument.hash }, texts },
  });
}

/** Undefined for what is no JSON: the check of the file itself says so better. */
function hashOf(files: Files, path: string): string | undefined {
  const text = files.read(path);
  if (!text.ok) return undefined;
  try {
    return contentHash(JSON.parse(text.value));
  } catch {
    return undefined;
  }
}
