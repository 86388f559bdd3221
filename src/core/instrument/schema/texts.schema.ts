import * as z from "zod/mini";
import { instrumentIdSchema, languageSchema, nameSchema, textSchema } from "./names.schema.ts";
import { writtenAs } from "./writtenAs.ts";

/** texts/<language>.json: one translation of an instrument's texts, key by key. */
export const textsSchema = z.strictObject({
  $schema: z.exactOptional(nameSchema),
  format: z.literal(1),
  instrument: instrumentIdSchema,
  language: languageSchema,
  texts: z.record(
    nameSchema,
    z.strictObject({
      text: textSchema,
      status: z.enum(["machine", "draft", "reviewed"]),
      by: z.exactOptional(nameSchema),
      on: z.exactOptional(nameSchema),
      /** First 16 hex digits of the SHA-256 of the source text this translates. */
      source: z.string().check(z.regex(writtenAs.textHash)),
    }),
  ),
});

export type TextsFile = z.infer<typeof textsSchema>;
