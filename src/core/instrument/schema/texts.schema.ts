import * as z from "zod/mini";
import { instrumentIdSchema, languageSchema, textSchema } from "./names.schema.ts";
import { writtenAs } from "./writtenAs.ts";

/** texts/<language>.json: one translation of an instrument's texts, key by key. */
export const textsSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(1),
  instrument: instrumentIdSchema,
  language: languageSchema,
  texts: z.record(
    z.string(),
    z.strictObject({
      text: textSchema,
      status: z.enum(["machine", "draft", "reviewed"]),
      by: z.exactOptional(z.string()),
      on: z.exactOptional(z.string()),
      /** First 16 hex digits of the SHA-256 of the source text this translates. */
      source: z.string().check(z.regex(writtenAs.textHash)),
    }),
  ),
});

export type TextsFile = z.infer<typeof textsSchema>;
