import * as z from "zod/mini";
import { limits } from "../limits.ts";
import { codeSchema, textSchema } from "./names.schema.ts";

/** One response option. `exclusive` clears the others in a `multiple` ("none of these"). */
const choiceSchema = z.strictObject({
  code: codeSchema,
  text: textSchema,
  easyText: z.exactOptional(textSchema),
  exclusive: z.exactOptional(z.literal(true)),
});

export const choicesSchema = z
  .array(choiceSchema)
  .check(z.minLength(2), z.maxLength(limits.choices));
export type Choice = z.infer<typeof choiceSchema>;
