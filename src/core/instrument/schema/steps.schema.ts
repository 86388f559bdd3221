import * as z from "zod/mini";
import { limits } from "../limits.ts";
import { recordOf, someOf } from "./limited.schema.ts";
import { codeSchema, decimalSchema } from "./names.schema.ts";

/**
 * The one shape for grading and banding. Read downwards; the first step that holds gives the
 * result, and the last has no edge: so gaps and overlaps cannot be written.
 */
export interface Step<T> {
  readonly below?: number;
  readonly upTo?: number;
  readonly is: T;
}

/** One of several, chosen by the answer to an item: published sex-specific cut-offs, for one. */
export interface Choose<T> {
  readonly choose: string;
  readonly cases: Readonly<Record<string, T>>;
}

/** The thing itself, or one of several chosen by an answer. */
export function orChoose<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | Choose<T>> {
  return z.union([
    schema,
    z.strictObject({ choose: codeSchema, cases: recordOf(codeSchema, schema, limits.choices) }),
  ]);
}

export function stepsOf<T>(is: z.ZodMiniType<T>): z.ZodMiniType<readonly Step<T>[]> {
  const step = z.union([
    z.strictObject({ below: decimalSchema, is }),
    z.strictObject({ upTo: decimalSchema, is }),
    z.strictObject({ is }),
  ]);
  const steps: unknown = someOf(step, limits.steps);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- zod cannot type a generic union
  return steps as z.ZodMiniType<readonly Step<T>[]>;
}
