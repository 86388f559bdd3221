import * as z from "zod/mini";
import { conditionSchema } from "../../condition/index.ts";
import { limits } from "../limits.ts";
import { someOf } from "./limited.schema.ts";
import { needSchema } from "./missing.schema.ts";
import { codeSchema, textSchema } from "./names.schema.ts";

/** Something to ask about once more. Never blocks; feeds Kontrollera and the to-clarify list. */
export const checkSchema = z.strictObject({
  id: codeSchema,
  when: conditionSchema,
  items: someOf(codeSchema, limits.fewer),
  severity: z.enum(["clarify", "contradiction"]),
  text: textSchema,
});
export type Check = z.infer<typeof checkSchema>;

/** A yes/no/unknown remark. A safety flag is shown at once to the caseworker, apart from bands. */
export const flagSchema = z.strictObject({
  id: codeSchema,
  when: conditionSchema,
  kind: z.enum(["screen", "algorithm", "critical"]),
  safety: z.exactOptional(z.literal(true)),
  text: textSchema,
  /** What the unit's own routine should say; the engine gives no clinical advice. */
  routine: z.exactOptional(textSchema),
  source: textSchema,
});
export type Flag = z.infer<typeof flagSchema>;

export const domainSchema = z.strictObject({
  id: codeSchema,
  title: textSchema,
  easyTitle: z.exactOptional(textSchema),
  scales: someOf(codeSchema, limits.fewer),
  aggregate: z.enum(["worst", "mean"]),
  missing: z.strictObject({ need: needSchema }),
});
export type Domain = z.infer<typeof domainSchema>;

/** A sentence of the investigation text, marked with whose words it is. */
export const sentenceSchema = z.strictObject({
  id: codeSchema,
  section: codeSchema,
  when: z.exactOptional(conditionSchema),
  voice: z.enum(["clientSays", "fact", "caseworkerJudges"]),
  text: textSchema,
});
