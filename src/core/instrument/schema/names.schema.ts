import * as z from "zod/mini";
import { isExactDecimal, largestDecimal } from "../../number/index.ts";
import { limits } from "../limits.ts";
import { writtenAs } from "./writtenAs.ts";

/** Ids of items, choices, scales, bands: stable for ever, since stored answers refer to them. */
export const codeSchema = z.string().check(z.regex(writtenAs.code));
export const instrumentIdSchema = z.string().check(z.regex(writtenAs.instrumentId));
export const versionSchema = z.string().check(z.regex(writtenAs.version));
export const languageSchema = z.string().check(z.regex(writtenAs.language));
/** What a person reads. Plain text only: it is never rendered as HTML. */
export const textSchema = z.string().check(z.minLength(1), z.maxLength(limits.text));
/** A name or code of somebody else's, which only has to be told apart from others. */
export const nameSchema = z.string().check(z.maxLength(limits.name));
/** A share written as it is meant: `"1/2"`, never a rounded decimal, and never above the whole. */
export const shareSchema = z
  .string()
  .check(z.regex(writtenAs.share), z.refine(isAtMostOne, { params: { allowed: "≤ 1" } }));

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
