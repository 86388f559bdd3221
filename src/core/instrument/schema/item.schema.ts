import * as z from "zod/mini";
import { conditionSchema } from "../../condition/index.ts";
import { limits } from "../limits.ts";
import { choicesSchema } from "./choice.schema.ts";
import { daySchema, monthSchema } from "./day.schema.ts";
import { listOf, someOf } from "./limited.schema.ts";
import { codeSchema, decimalSchema, nameSchema, textSchema } from "./names.schema.ts";
import { nonAnswers } from "./nonAnswers.ts";

/** Traits that nothing in domains or profile may depend on, through any chain. */
const traits = ["sex", "age", "birthCountry", "citizenship", "religion", "civilStatus"] as const;

const common = {
  id: codeSchema,
  text: textSchema,
  easyText: z.exactOptional(textSchema),
  why: textSchema,
  help: z.exactOptional(textSchema),
  condition: z.exactOptional(conditionSchema),
  scope: z.exactOptional(z.enum(["person", "household"])),
  sensitive: z.exactOptional(z.literal(true)),
  private: z.exactOptional(z.literal(true)),
  trait: z.exactOptional(z.enum(traits)),
  sharedCode: z.exactOptional(nameSchema),
  codes: z.exactOptional(
    listOf(z.strictObject({ system: nameSchema, code: nameSchema }), limits.fewer),
  ),
  nonAnswers: z.exactOptional(listOf(z.enum(nonAnswers), nonAnswers.length)),
};

const choices = z.union([choicesSchema, codeSchema]);
/** Whether nothing ticked, or no row, may be stated as an answer. */
const emptyIs = z.exactOptional(z.enum(["skipped", "none"]));
const range = {
  from: decimalSchema,
  to: decimalSchema,
  step: z.exactOptional(decimalSchema.check(z.gt(0))),
};
const days = { from: z.exactOptional(daySchema), to: z.exactOptional(daySchema) };
const months = { from: z.exactOptional(monthSchema), to: z.exactOptional(monthSchema) };

const simpleItemSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("single"), ...common, choices }),
  z.strictObject({ type: z.literal("multiple"), ...common, choices, emptyIs }),
  z.strictObject({ type: z.literal("yesNo"), ...common }),
  z.strictObject({
    type: z.literal("rating"),
    ...common,
    ...range,
    fromText: textSchema,
    toText: textSchema,
  }),
  z.strictObject({
    type: z.literal("number"),
    ...common,
    ...range,
    unit: z.exactOptional(textSchema),
  }),
  z.strictObject({ type: z.literal("date"), ...common, ...days }),
  z.strictObject({ type: z.literal("month"), ...common, ...months }),
  z.strictObject({ type: z.literal("time"), ...common }),
  z.strictObject({
    type: z.literal("text"),
    ...common,
    maxLength: z.exactOptional(z.int().check(z.minimum(1), z.maximum(20000))),
  }),
  z.strictObject({
    type: z.literal("display"),
    id: codeSchema,
    text: textSchema,
    easyText: z.exactOptional(textSchema),
    condition: z.exactOptional(conditionSchema),
  }),
]);

export const itemSchema = z.discriminatedUnion("type", [
  simpleItemSchema,
  z.strictObject({
    type: z.literal("repeat"),
    ...common,
    emptyIs,
    atMost: z.int().check(z.minimum(1), z.maximum(50)),
    items: someOf(simpleItemSchema, limits.itemsInRow),
  }),
]);

export type Item = z.infer<typeof itemSchema>;
