import * as z from "zod/mini";
import { isExactDecimal, largestDecimal } from "../../number/index.ts";

/**
 * Ids of items, choices, scales, bands: stable for ever, since stored answers refer to them.
 * `constructor` is the one such word that every object answers to already.
 */
export const codeSchema = z.string().check(z.regex(/^(?!constructor$)[a-z][a-z0-9_]{0,63}$/));
export const instrumentIdSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,63}$/));
export const versionSchema = z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/));
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
/** What a person reads. Plain text only: it is never rendered as HTML. */
export const textSchema = z.string().check(z.minLength(1), z.maxLength(2000));
/** A share written as it is meant: `"1/2"`, never a rounded decimal, and never above the whole. */
export const shareSchema = z
  .string()
  .check(z.regex(/^\d{1,4}\/[1-9]\d{0,3}$/), z.refine(isAtMostOne, { params: { allowed: "≤ 1" } }));

function isAtMostOne(share: string): boolean {
  const [n = 0, d = n] = share.split("/").map(Number);
  return !(n > d);
}

/** A number to compute with. Larger or finer ones could not be kept as exact fractions. */
export const decimalSchema = z.number().check(
  z.minimum(-largestDecimal),
  z.maximum(largestDecimal),
  z.refine((value) => Math.abs(value) > largestDecimal || isExactDecimal(value), {
    params: { allowed: "sixDecimals" },
  }),
);
