import * as z from "zod/mini";
import { rangesSchema } from "../journal/journalNotes.schema.ts";

const number = z.int().check(z.nonnegative());

/** How far the database and its journal had come; written in one transaction with the entries. */
export const markSchema = z.object({
  n: number,
  count: number,
  /** The journal that is in step; 0 when none is. */
  generation: number,
  /** Its length, and where its last frame begins. */
  length: number,
  last: number,
});

export const holesSchema = z.object({ removed: rangesSchema, lost: rangesSchema });

/** Which rebuild has made the database, and up to which number the entries were there before it. */
export const madeSchema = z.object({ generation: number, n: number });

export type Made = z.infer<typeof madeSchema>;

export type Mark = z.infer<typeof markSchema>;
