import * as z from "zod/mini";
import { daySchema } from "./day.schema.ts";
import { codeSchema, textSchema } from "./names.schema.ts";
import { nonAnswers } from "./nonAnswers.ts";
import { writtenAs } from "./writtenAs.ts";

const plainStated = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  z.strictObject({ state: z.enum(nonAnswers) }),
]);

/** A plain value is an answer, `{ state }` a non-answer, a list of objects the rows of a repeat. */
const stated = z.union([plainStated, z.array(z.record(codeSchema, plainStated))]);

/** Arithmetic as it was done on paper, `"(0+33+67)/3"`; evaluated by a calculator of the tests. */
const arithmetic = z.string().check(z.regex(writtenAs.arithmetic));

/** A band, or one for each case of the question that chooses and has no answer. */
const expectedBand = z.union([codeSchema, z.record(codeSchema, codeSchema)]);

const expectedScore = z.strictObject({
  kind: z.enum(["value", "insufficient", "varies", "notApplicable"]),
  value: z.exactOptional(arithmetic),
  band: z.exactOptional(codeSchema),
  /** By set: bands of the sets that are not the default one, and of every case that is open. */
  otherBands: z.exactOptional(z.record(codeSchema, expectedBand)),
  certain: z.exactOptional(z.boolean()),
  answered: z.exactOptional(z.int()),
  applicable: z.exactOptional(z.int()),
  bounds: z.exactOptional(z.tuple([arithmetic, arithmetic])),
  lowest: z.exactOptional(z.array(codeSchema)),
});

const expectedProfile = z.strictObject({
  track: z.exactOptional(codeSchema),
  rule: z.exactOptional(codeSchema),
  markers: z.exactOptional(z.array(codeSchema)),
  strengths: z.exactOptional(z.array(codeSchema)),
  obstacles: z.exactOptional(z.array(codeSchema)),
  needs: z.exactOptional(z.array(codeSchema)),
  workNear: z.exactOptional(z.boolean()),
  earlyWarning: z.exactOptional(z.array(codeSchema)),
  unknown: z.exactOptional(z.array(codeSchema)),
  /** Days, for a vector with a `date`. */
  followUp: z.exactOptional(daySchema),
  clockTriggers: z.exactOptional(z.record(codeSchema, daySchema)),
  coverage: z.exactOptional(arithmetic),
});

/** Answers with expected results worked out by hand. Never generated from the engine. */
export const vectorSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  title: textSchema,
  typfall: z.exactOptional(z.string()),
  derivation: textSchema,
  /** The day of the assessment, where something hangs on it. */
  date: z.exactOptional(daySchema),
  answers: z.record(codeSchema, stated),
  expected: z.strictObject({
    scales: z.exactOptional(z.record(codeSchema, expectedScore)),
    domains: z.exactOptional(z.record(codeSchema, expectedScore)),
    flags: z.exactOptional(z.record(codeSchema, z.enum(["yes", "no", "unknown"]))),
    checks: z.exactOptional(z.array(codeSchema)),
    profile: z.exactOptional(expectedProfile),
    issues: z.exactOptional(z.array(z.string())),
  }),
});

export type Vector = z.infer<typeof vectorSchema>;
