import { type LocatedJson, parseLocatedJson, parseTexts } from "../../core/instrument/index.ts";
import { fail, type Issue, issue, ok, type Result } from "../../core/issue/index.ts";
import { isRecord } from "../../core/shape/index.ts";
import { checkVersion } from "../checkLock.ts";
import { checkVector } from "../checkVector.ts";
import { type Files, nameOf, sibling } from "../files.ts";
import { findInstruments } from "../findInstruments.ts";
import { type Outcome, together } from "../outcome.ts";
import { lockName, readLock } from "../readLock.ts";
import { type ReadVersion, readVersion } from "../readVersion.ts";

/**
 * Checks each file: an instrument with all that belongs to it, one translation or one vector. A
 * folder stands for the instruments in it.
 */
export function validate(files: Files, paths: readonly string[]): Outcome {
  const all = paths.flatMap((path) => findInstruments(files, path));
  return together(all.map((path) => validateFile(files, path)));
}

function validateFile(files: Files, path: string): Outcome {
  const json = readJson(files, path);
  if (!json.ok) return { fine: [], issues: json.issues };
  const { value } = json.value;
  if (!isRecord(value) || "sections" in value) return validateInstrument(files, path);
  if ("texts" in value) return validatePart(files, path, "texts", checkTextsFile);
  return "expected" in value
    ? validatePart(files, path, "vectors", checkVectorFile)
    : validateInstrument(files, path);
}

/** A file that belongs to the instrument in the folder above. */
function validatePart(
  files: Files,
  path: string,
  part: "texts" | "vectors",
  check: typeof checkTextsFile,
): Outcome {
  const version = readVersion(files, sibling(path, "..", "instrument.json"));
  if (!version.ok) return { fine: [], issues: version.issues };
  const issues = check(files, version.value, path);
  const { id, version: number } = version.value.onDisk;
  return { fine: issues.length > 0 ? [] : [`OK ${id} ${number} ${part}/${nameOf(path)}`], issues };
}

function validateInstrument(files: Files, path: string): Outcome {
  const version = readVersion(files, path);
  if (!version.ok) return { fine: [], issues: version.issues };
  const { instrument, onDisk } = version.value;
  const texts = files.jsonIn(sibling(path, "texts"));
  const absent = instrument.file.translations
    .map((language) => sibling(path, "texts", `${language}.json`))
    .filter((file) => !texts.includes(file))
    .map((file) => issue("file/unreadable", "", { file }));
  const vectors = files.jsonIn(sibling(path, "vectors"));
  const issues = [
    ...absent,
    ...texts.flatMap((file) => checkTextsFile(files, version.value, file)),
    ...vectors.flatMap((file) => checkVectorFile(files, version.value, file)),
    ...checkPublished(files, version.value, sibling(path, "..", "..", lockName)),
  ];
  const counts = `${instrument.items.size} items, ${instrument.scales.size} scales, ${vectors.length} vectors`;
  const fine = `OK ${onDisk.id} ${onDisk.version} (${counts}, hash ${instrument.hash})`;
  return { fine: issues.length > 0 ? [] : [fine], issues };
}

function checkTextsFile(files: Files, version: ReadVersion, path: string): readonly Issue[] {
  const json = readJson(files, path);
  if (!json.ok) return json.issues;
  const texts = parseTexts(version.instrument, json.value.value);
  return texts.ok ? [] : texts.issues.map(json.value.locate);
}

function checkVectorFile(files: Files, version: ReadVersion, path: string): readonly Issue[] {
  const json = readJson(files, path);
  if (!json.ok) return json.issues;
  return checkVector(version.instrument, json.value.value).map(json.value.locate);
}

/** An instrument that stands alone, outside the library, has no list to be on. */
function checkPublished(files: Files, version: ReadVersion, path: string): readonly Issue[] {
  if (!files.exists(path)) return [];
  const lock = readLock(files, path);
  return lock.ok ? checkVersion(lock.value, version.onDisk) : lock.issues;
}

function readJson(files: Files, path: string): Result<LocatedJson> {
  const text = files.read(path);
  if (!text.ok) return text;
  const json = parseLocatedJson(text.value, path);
  return json.ok ? ok(json.value) : fail(json.issues);
}
