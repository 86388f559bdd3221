import { fail, type Result } from "../issue/index.ts";
import type { Instrument } from "./instrument.ts";
import { parseInstrument } from "./parseInstrument.ts";
import { parseLocatedJson } from "./parseLocatedJson.ts";

/** As `parseInstrument`, from the text of a file: every issue says file, line and column. */
export function parseInstrumentText(text: string, file: string): Result<Instrument> {
  const json = parseLocatedJson(text, file);
  if (!json.ok) return json;
  const parsed = parseInstrument(json.value.value);
  return parsed.ok ? parsed : fail(parsed.issues.map(json.value.locate));
}
