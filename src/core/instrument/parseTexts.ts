import { fail, firstIssues, ok, type Result } from "../issue/index.ts";
import { checkJson } from "./checkJson.ts";
import { checkTexts } from "./checkTexts.ts";
import type { Instrument } from "./instrument.ts";
import { issuesFromZod } from "./issuesFromZod.ts";
import { type TextsFile, textsSchema } from "./schema/texts.schema.ts";

/** unknown → a translation that fits the instrument, or every issue that stands in its way. */
export function parseTexts(instrument: Instrument, input: unknown): Result<TextsFile> {
  const size = checkJson(input);
  if (size.length > 0) return fail(size);
  const shape = textsSchema.safeParse(input);
  if (!shape.success) return fail(firstIssues(issuesFromZod(shape.error.issues, input)));
  const issues = checkTexts(instrument.file, shape.data);
  return issues.length > 0 ? fail(firstIssues(issues)) : ok(shape.data);
}
