import * as z from "zod/mini";

/** Operators of a comparison. `includes` is for a `multiple`, `exists` asks for any answer. */
const operators = ["=", "!=", "<", "<=", ">", ">=", "includes", "exists"] as const;
export type Operator = (typeof operators)[number];

const answerStates = [
  "answered",
  "skipped",
  "dontKnow",
  "declined",
  "notApplicable",
  "notAsked",
  "notReached",
] as const;
export type AnswerState = (typeof answerStates)[number];

const scoreStates = ["value", "insufficient", "notApplicable"] as const;

/** What one `all`, `any` or `of` may hold. */
export const mostParts = 100;

const id = z.string().check(z.regex(/^(?!constructor$)[a-z][a-z0-9_]{0,63}$/));
const value = z.union([z.string().check(z.maxLength(200)), z.number()]);

/** Data, not an expression string. Three-valued: see `evaluateCondition`. */
export type Condition =
  | { readonly item: string; readonly op: Operator; readonly value?: string | number }
  | { readonly item: string; readonly state: AnswerState }
  | { readonly scale: string; readonly op: Operator; readonly value: number }
  | { readonly scale: string; readonly band: string; readonly set?: string }
  | { readonly scale: string; readonly state: (typeof scoreStates)[number] }
  | { readonly flag: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

const itemComparison = z.strictObject({
  item: id,
  op: z.enum(operators),
  value: z.exactOptional(value),
});
const itemState = z.strictObject({ item: id, state: z.enum(answerStates) });
const scaleComparison = z.strictObject({
  scale: id,
  op: z.enum(["=", "!=", "<", "<=", ">", ">="]),
  value: z.number(),
});
const scaleBand = z.strictObject({ scale: id, band: id, set: z.exactOptional(id) });
const scaleState = z.strictObject({ scale: id, state: z.enum(scoreStates) });
const flagHolds = z.strictObject({ flag: id });

/** A condition that holds no others. */
export const leafSchemas = [
  itemComparison,
  itemState,
  scaleComparison,
  scaleBand,
  scaleState,
  flagHolds,
] as const;

export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    ...leafSchemas,
    z.strictObject({ all: z.array(conditionSchema).check(z.maxLength(mostParts)) }),
    z.strictObject({ any: z.array(conditionSchema).check(z.maxLength(mostParts)) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({
      atLeast: z.int().check(z.minimum(1)),
      of: z.array(conditionSchema).check(z.minLength(1), z.maxLength(mostParts)),
    }),
  ]),
);
