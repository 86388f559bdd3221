import * as z from "zod/mini";
import { conditionSchema } from "../../condition/index.ts";
import { limits } from "../limits.ts";
import { recordOf } from "./limited.schema.ts";
import { codeSchema, decimalSchema } from "./names.schema.ts";
import { orChoose, stepsOf } from "./steps.schema.ts";

export const pointTableSchema = recordOf(codeSchema, decimalSchema, limits.choices);
const plainPoints = z.union([codeSchema, pointTableSchema, stepsOf(decimalSchema)]);

/** Points by code, by named table, by steps, or one of these chosen by the answer to an item. */
const pointsSchema = orChoose(plainPoints);

const use = {
  points: z.exactOptional(pointsSchema),
  reverse: z.exactOptional(z.literal(true)),
  weight: z.exactOptional(decimalSchema.check(z.gt(0))),
  where: z.exactOptional(conditionSchema),
};

/** What a scale reads, and the number the answer gives in this use. */
export const termSchema = z.union([
  z.strictObject({ item: codeSchema, ...use }),
  z.strictObject({ item: codeSchema, ticked: codeSchema, ...use }),
  z.strictObject({ scale: codeSchema, ...use }),
  z.strictObject({
    product: z.array(codeSchema).check(z.minLength(2), z.maxLength(limits.factors)),
    ...use,
  }),
  z.strictObject({ each: codeSchema, item: codeSchema, ...use }),
  z.strictObject({ assessmentDate: z.literal(true), ...use }),
]);

export type Term = z.infer<typeof termSchema>;
export type Points = z.infer<typeof pointsSchema>;
