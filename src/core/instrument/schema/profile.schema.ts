import * as z from "zod/mini";
import { conditionSchema } from "../../condition/index.ts";
import { limits } from "../limits.ts";
import { profileBands } from "./band.schema.ts";
import { listOf, someOf } from "./limited.schema.ts";
import { codeSchema, textSchema } from "./names.schema.ts";
import { principals, profileConditionSchema } from "./profileCondition.schema.ts";

/** Whole calendar months from the day of the assessment: from the next month to ten years on. */
const monthsSchema = z.int().check(z.minimum(1), z.maximum(120));

const supportSchema = z.strictObject({
  id: codeSchema,
  text: textSchema,
  easyText: z.exactOptional(textSchema),
  actor: codeSchema,
});

/** Need first, support second: a need may stand without any support that answers it. */
export const needRuleSchema = z.strictObject({
  id: codeSchema,
  scale: codeSchema,
  bands: someOf(z.enum(profileBands), profileBands.length),
  text: textSchema,
  actor: codeSchema,
  supports: listOf(supportSchema, limits.fewer),
});

/**
 * Work-near support for a person who wants to work. It hangs on the wish alone (zero exclusion):
 * no band, flag or other answer may take it away.
 */
const workNearSchema = z.strictObject({
  when: conditionSchema,
  text: textSchema,
  supports: someOf(supportSchema, limits.fewer),
});

/** A known difficulty, named from an answer, also when the scale has too little for a band. */
export const obstacleRuleSchema = z.strictObject({
  id: codeSchema,
  scale: codeSchema,
  when: conditionSchema,
  kind: z.exactOptional(z.enum(["changeable", "adaptation", "structural"])),
  text: textSchema,
});

export const trackRuleSchema = z.strictObject({
  id: codeSchema,
  track: codeSchema,
  when: profileConditionSchema,
  reason: textSchema,
});

export const markerSchema = z.strictObject({
  id: codeSchema,
  when: profileConditionSchema,
  text: textSchema,
  meaning: textSchema,
});

/** Something to do when the time has come, whatever the answers were. */
export const clockTriggerSchema = z.strictObject({
  id: codeSchema,
  months: monthsSchema,
  text: textSchema,
});

const factorSchema = z.strictObject({ id: codeSchema, when: conditionSchema, text: textSchema });

/** Everything the profile is built from. All its numbers stand here, none in code. */
export const profileSchema = z.strictObject({
  actors: listOf(
    z.strictObject({ id: codeSchema, text: textSchema, principal: z.enum(principals) }),
    limits.fewer,
  ),
  needs: listOf(needRuleSchema, limits.rules),
  workNear: z.exactOptional(workNearSchema),
  obstacles: listOf(obstacleRuleSchema, limits.rules),
  tracks: listOf(
    z.strictObject({ id: codeSchema, text: textSchema, meaning: textSchema }),
    limits.fewer,
  ),
  trackRules: someOf(trackRuleSchema, limits.rules),
  markers: listOf(markerSchema, limits.rules),
  followUp: z.strictObject({ months: monthsSchema, text: textSchema }),
  earlyWarning: z.exactOptional(
    z.strictObject({
      factors: listOf(factorSchema, limits.rules),
      combinations: listOf(
        z.strictObject({ id: codeSchema, of: listOf(codeSchema, limits.fewer), text: textSchema }),
        limits.fewer,
      ),
      levels: listOf(z.strictObject({ atLeast: z.int(), text: textSchema }), limits.fewer),
    }),
  ),
  clockTriggers: z.exactOptional(listOf(clockTriggerSchema, limits.fewer)),
  discrepancy: z.exactOptional(z.strictObject({ levels: z.int().check(z.minimum(1)) })),
});

export type ProfileRules = z.infer<typeof profileSchema>;
