import * as z from "zod/mini";
import { limits } from "../limits.ts";
import { recordOf } from "./limited.schema.ts";
import { codeSchema, textSchema } from "./names.schema.ts";
import { orChoose, stepsOf } from "./steps.schema.ts";

/** The four bands of the profile, from most need of support to strength. */
export const profileBands = ["extensive_support", "some_support", "ok", "strength"] as const;
export type ProfileBand = (typeof profileBands)[number];

/** One published set of named ranges. `profile` maps its codes to the bands of the profile. */
export const bandSetSchema = z.strictObject({
  source: textSchema,
  bands: z
    .array(
      z.strictObject({
        code: codeSchema,
        text: textSchema,
        easyText: z.exactOptional(textSchema),
      }),
    )
    .check(z.minLength(2), z.maxLength(limits.fewer)),
  steps: orChoose(stepsOf(codeSchema)),
  profile: z.exactOptional(recordOf(codeSchema, z.enum(profileBands), limits.fewer)),
});

export type BandSet = z.infer<typeof bandSetSchema>;
