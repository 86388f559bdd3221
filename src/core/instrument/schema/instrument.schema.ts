import * as z from "zod/mini";
import { bandSetSchema } from "./band.schema.ts";
import { choicesSchema } from "./choice.schema.ts";
import { itemSchema } from "./item.schema.ts";
import {
  codeSchema,
  instrumentIdSchema,
  languageSchema,
  textSchema,
  versionSchema,
} from "./names.schema.ts";
import { profileSchema } from "./profile.schema.ts";
import { checkSchema, domainSchema, flagSchema, sentenceSchema } from "./rules.schema.ts";
import { scaleSchema } from "./scale.schema.ts";
import { pointTableSchema } from "./term.schema.ts";

const sectionSchema = z.strictObject({
  id: codeSchema,
  title: textSchema,
  easyTitle: z.exactOptional(textSchema),
  intro: z.exactOptional(textSchema),
  items: z.array(itemSchema).check(z.minLength(1)),
});

/** instrument.json, format 1. The single source of the format: types and JSON Schema follow. */
export const instrumentSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(1),
  id: instrumentIdSchema,
  version: versionSchema,
  status: z.enum(["draft", "trial", "published", "retired"]),
  kind: z.enum(["screening", "full", "scale", "review", "reflection"]),
  title: textSchema,
  easyTitle: z.exactOptional(textSchema),
  purpose: textSchema,
  intendedUse: textSchema,
  notFor: textSchema,
  minutes: z.strictObject({ from: z.int(), to: z.int() }),
  owner: textSchema,
  licence: textSchema,
  source: textSchema,
  evidence: z.strictObject({
    basis: z.enum(["validated", "expertSet"]),
    note: textSchema,
    references: z.array(textSchema),
  }),
  derivedFrom: z.exactOptional(z.strictObject({ id: instrumentIdSchema, version: versionSchema })),
  language: languageSchema,
  translations: z.array(languageSchema),
  respondents: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  modes: z.array(z.enum(["interview", "selfReport", "rating"])).check(z.minLength(1)),
  wording: z.exactOptional(z.literal("notIncluded")),
  choiceLists: z.exactOptional(z.record(codeSchema, choicesSchema)),
  pointTables: z.exactOptional(z.record(codeSchema, pointTableSchema)),
  bandSets: z.exactOptional(z.record(codeSchema, bandSetSchema)),
  sections: z.array(sectionSchema).check(z.minLength(1)),
  checks: z.array(checkSchema),
  scales: z.array(scaleSchema),
  form: z.exactOptional(
    z.strictObject({ of: z.array(codeSchema), atMostMissing: z.int().check(z.minimum(0)) }),
  ),
  flags: z.array(flagSchema),
  domains: z.array(domainSchema),
  profile: z.exactOptional(profileSchema),
  narrative: z.exactOptional(z.array(sentenceSchema)),
});

export type InstrumentFile = z.infer<typeof instrumentSchema>;
