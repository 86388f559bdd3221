import * as z from "zod/mini";

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
/** A share written as it is meant: `"1/2"`, never a rounded decimal. */
export const shareSchema = z.string().check(z.regex(/^\d{1,4}\/[1-9]\d{0,3}$/));
