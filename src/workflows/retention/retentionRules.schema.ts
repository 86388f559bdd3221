import * as z from "zod/mini";

export const rulesVersion = 1;

/** Kinds of cases that rules are made for: a first visit that was completed, and one that was not. */
export const caseTypes = ["firstVisitDone", "firstVisitOpen"] as const;

/** No rule reaches further than a hundred years. */
export const mostMonths = 1200;

const basis = z.string().check(z.maxLength(500));

/** What the unit has decided for one kind of case. Without a rule nothing is ever due. */
const ruleSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    caseType: z.enum(caseTypes),
    outcome: z.literal("erase"),
    /** Whole months from the day of the last entry to the day the case is due. */
    months: z.int().check(z.minimum(1), z.maximum(mostMonths)),
    /** Where it was decided, in the unit's words. */
    basis,
  }),
  z.strictObject({ caseType: z.enum(caseTypes), outcome: z.literal("keep"), basis }),
]);

export const retentionRulesSchema = z.strictObject({
  v: z.literal(rulesVersion),
  rules: z.array(ruleSchema).check(z.maxLength(caseTypes.length)),
});

export type CaseType = (typeof caseTypes)[number];
export type RetentionRule = z.infer<typeof ruleSchema>;
