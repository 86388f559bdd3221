import { fail, type Issue, issue, type Result } from "../issue/index.ts";
import type { Instrument } from "./instrument.ts";
import { parseInstrument } from "./parseInstrument.ts";
import { parseLocatedJson } from "./parseLocatedJson.ts";

/** 2 MiB: forty times the largest instrument we know of. */
const largestFile = 2 * 1024 * 1024;

/** As `parseInstrument`, from the text of a file: every issue says file, line and column. */
export function parseInstrumentText(text: string, file: string): Result<Instrument> {
  if (text.length > largestFile) {
    return fail([issue("file/too-large", "", { limit: "2 MiB" })].map((one) => inFile(one, file)));
  }
  const json = parseLocatedJson(text, file);
  if (!json.ok) return json;
  const parsed = parseInstrument(json.value.value);
  return parsed.ok ? parsed : fail(parsed.issues.map(json.value.locate));
}

function inFile(found: Issue, file: string): Issue {
  return { ...found, location: { file, line: 1, column: 1 } };
}
