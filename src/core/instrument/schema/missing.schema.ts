import * as z from "zod/mini";
import { decimalSchema, shareSchema } from "./names.schema.ts";

/** How many terms a scale needs. There is no default; at least one term is always needed. */
export const needSchema = z.union([
  z.literal("all"),
  z.strictObject({ answered: z.int().check(z.minimum(1)) }),
  z.strictObject({ share: shareSchema }),
  z.strictObject({ atMostMissing: z.int().check(z.minimum(0)) }),
]);
export type Need = z.infer<typeof needSchema>;

/** What becomes of a term that is out: it leaves, counts as missing, or is given a number. */
const absenceSchema = z.union([
  z.enum(["leaves", "missing"]),
  z.strictObject({ as: decimalSchema }),
]);

export const missingSchema = z.strictObject({
  need: needSchema,
  fill: z.exactOptional(z.enum(["none", "prorate"])),
  notApplicable: z.exactOptional(absenceSchema),
  hidden: z.exactOptional(absenceSchema),
  /** Of a term over the rows of a repeat that was answered with none. */
  noRows: z.exactOptional(z.union([z.literal("leaves"), z.strictObject({ as: decimalSchema })])),
});
