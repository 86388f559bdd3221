import * as z from "zod/mini";
import { type Condition, leafSchemas, mostParts } from "../../condition/index.ts";
import { profileBands } from "./band.schema.ts";
import { listOf, someOf } from "./limited.schema.ts";
import { codeSchema, shareSchema } from "./names.schema.ts";

/** Whose duty a kind of support is. A plan under the law joins social services and health care. */
export const principals = [
  "socialServices",
  "healthCare",
  "municipality",
  "state",
  "other",
] as const;

export interface NeedsCount {
  readonly needs: {
    readonly bands: readonly (typeof profileBands)[number][];
    readonly principal?: (typeof principals)[number] | undefined;
  };
  readonly atLeast: number;
  /** Count different responsible actors instead of scales. */
  readonly distinctActors?: true | undefined;
}

/** What track rules and markers may ask for beside an ordinary condition. */
export type ProfileCondition =
  | Condition
  | NeedsCount
  | { readonly coverageBelow: string }
  | { readonly rule: string }
  | { readonly all: readonly ProfileCondition[] }
  | { readonly any: readonly ProfileCondition[] }
  | { readonly not: ProfileCondition }
  | { readonly atLeast: number; readonly of: readonly ProfileCondition[] };

export const profileConditionSchema: z.ZodMiniType<ProfileCondition> = z.lazy(() =>
  z.union([
    // Not `conditionSchema` itself: each level would be read twice, and once more for each within.
    ...leafSchemas,
    z.strictObject({
      needs: z.strictObject({
        bands: someOf(z.enum(profileBands), profileBands.length),
        principal: z.exactOptional(z.enum(principals)),
      }),
      atLeast: z.int().check(z.minimum(1)),
      distinctActors: z.exactOptional(z.literal(true)),
    }),
    z.strictObject({ coverageBelow: shareSchema }),
    z.strictObject({ rule: codeSchema }),
    z.strictObject({ all: listOf(profileConditionSchema, mostParts) }),
    z.strictObject({ any: listOf(profileConditionSchema, mostParts) }),
    z.strictObject({ not: profileConditionSchema }),
    z.strictObject({
      atLeast: z.int().check(z.minimum(1)),
      of: someOf(profileConditionSchema, mostParts),
    }),
  ]),
);
