import * as z from "zod/mini";
import { isBase64url } from "./base64url.ts";

/** The text of just so many bytes. */
export function base64urlOf(length: number): z.ZodMiniString {
  return z.string().check(z.refine((text) => isBase64url(text, length)));
}
