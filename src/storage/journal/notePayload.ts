import type * as z from "zod/mini";
import type { Bytes } from "../bytes/bytes.ts";
import { fromUtf8, toUtf8 } from "../bytes/utf8.ts";

/** What a journal says about itself, as the payload of a frame. */
export function notePayload(note: object): Bytes {
  return toUtf8(JSON.stringify(note));
}

/** The note a payload holds; undefined when it is none of that shape. */
export function parseNote<T>(schema: z.ZodMiniType<T>, payload: Bytes): T | undefined {
  try {
    return schema.safeParse(JSON.parse(fromUtf8(payload) ?? "")).data;
  } catch {
    return undefined;
  }
}
