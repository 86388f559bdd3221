import * as z from "zod/mini";
import { conditionSchema } from "../../condition/index.ts";
import { limits } from "../limits.ts";
import { listOf, someOf } from "./limited.schema.ts";
import { missingSchema } from "./missing.schema.ts";
import { codeSchema, decimalSchema, nameSchema, textSchema } from "./names.schema.ts";
import { orChoose } from "./steps.schema.ts";
import { termSchema } from "./term.schema.ts";

const methods = [
  "sum",
  "mean",
  "min",
  "max",
  "count",
  "ratio",
  "difference",
  "elapsed",
  "lookup",
] as const;
export type Method = (typeof methods)[number];

export const roundSchema = z.strictObject({
  at: z.enum(["raw", "result"]),
  decimals: z.int().check(z.minimum(0), z.maximum(6)),
  mode: z.enum(["halfUp", "floor"]),
});

const pair = z.tuple([decimalSchema, decimalSchema]);
/** Ends that differ: a range of one point cannot be stretched to another. */
const span = pair.check(
  z.refine(([from, to]) => from !== to, { params: { allowed: "twoNumbers" } }),
);

export const transformSchema = z.union([
  z.strictObject({ from: span, to: pair }),
  z.strictObject({ times: decimalSchema, plus: decimalSchema }),
  z.strictObject({
    table: codeSchema,
    form: nameSchema,
    source: textSchema,
    rawRange: pair,
    rows: orChoose(someOf(pair, limits.normRows)),
  }),
]);

/**
 * A single fact that decides the band whatever the mean says; with `atMost` only where the mean
 * says something better than that.
 */
export const overrideSchema = z.strictObject({
  id: codeSchema,
  when: conditionSchema,
  band: codeSchema,
  atMost: z.exactOptional(z.literal(true)),
  text: textSchema,
});

const titles = {
  id: codeSchema,
  title: textSchema,
  easyTitle: z.exactOptional(textSchema),
};

const computed = {
  ...titles,
  of: someOf(termSchema, limits.termsInScale),
  method: z.enum(methods),
  across: z.exactOptional(z.literal("midnight")),
  /** Of an elapsed time or a difference between days. */
  unit: z.exactOptional(z.enum(["minutes", "hours", "days"])),
  lookup: z.exactOptional(
    someOf(z.strictObject({ when: conditionSchema, is: decimalSchema }), limits.rules),
  ),
  missing: missingSchema,
  round: z.exactOptional(listOf(roundSchema, limits.fewer)),
  transform: z.exactOptional(transformSchema),
  error: z.exactOptional(
    z.strictObject({
      sd: z.exactOptional(z.number()),
      reliability: z.exactOptional(z.number()),
      reliableChange: z.exactOptional(z.number()),
      source: textSchema,
    }),
  ),
};

export const scaleSchema = z.discriminatedUnion("role", [
  z.strictObject({
    role: z.literal("scored"),
    ...computed,
    /** On the profile higher always means fewer obstacles; a symptom scale says so here. */
    direction: z.enum(["higherIsBetter", "higherIsWorse"]),
    bands: listOf(
      z.strictObject({ set: codeSchema, default: z.exactOptional(z.literal(true)) }),
      limits.fewer,
    ),
    overrides: z.exactOptional(listOf(overrideSchema, limits.fewer)),
  }),
  /** Only feeds other scales. */
  z.strictObject({ role: z.literal("part"), ...computed }),
  /** Told, never scored: text, wish and agreement. Has no number and no band. */
  z.strictObject({
    role: z.literal("described"),
    ...titles,
    of: someOf(z.strictObject({ item: codeSchema }), limits.termsInScale),
  }),
]);

export type Scale = z.infer<typeof scaleSchema>;
export type ComputedScale = Extract<Scale, { role: "scored" | "part" }>;
