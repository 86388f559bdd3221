import * as z from "zod/mini";
import { limits } from "../limits.ts";
import { bandSetSchema } from "./band.schema.ts";
import { choicesSchema } from "./choice.schema.ts";
import { itemSchema } from "./item.schema.ts";
import { listOf, recordOf, someOf } from "./limited.schema.ts";
import {
  codeSchema,
  instrumentIdSchema,
  languageSchema,
  nameSchema,
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
  items: someOf(itemSchema, limits.itemsInSection),
});

/** instrument.json, format 1. The single source of the format: types and JSON Schema follow. */
export const instrumentSchema = z.strictObject({
  $schema: z.exactOptional(nameSchema),
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
    references: listOf(textSchema, limits.fewer),
  }),
  derivedFrom: z.exactOptional(z.strictObject({ id: instrumentIdSchema, version: versionSchema })),
  language: languageSchema,
  translations: listOf(languageSchema, limits.fewer),
  respondents: someOf(nameSchema.check(z.minLength(1)), limits.fewer),
  modes: someOf(z.enum(["interview", "selfReport", "rating"]), 3),
  wording: z.exactOptional(z.literal("notIncluded")),
  choiceLists: z.exactOptional(recordOf(codeSchema, choicesSchema, limits.rules)),
  pointTables: z.exactOptional(recordOf(codeSchema, pointTableSchema, limits.rules)),
  bandSets: z.exactOptional(recordOf(codeSchema, bandSetSchema, limits.rules)),
  sections: someOf(sectionSchema, limits.sections),
  checks: listOf(checkSchema, limits.rules),
  scales: listOf(scaleSchema, limits.scales),
  form: z.exactOptional(
    z.strictObject({
      of: listOf(codeSchema, limits.items),
      atMostMissing: z.int().check(z.minimum(0)),
    }),
  ),
  flags: listOf(flagSchema, limits.rules),
  domains: listOf(domainSchema, limits.fewer),
  profile: z.exactOptional(profileSchema),
  narrative: z.exactOptional(listOf(sentenceSchema, limits.rules)),
});

export type InstrumentFile = z.infer<typeof instrumentSchema>;
