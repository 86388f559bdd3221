import * as z from "zod/mini";

const number = z.int().check(z.nonnegative());
export const rangesSchema = z.array(z.readonly(z.tuple([number, number])));

export const journalVersion = 1;

/** The first frame of a journal: which vault it belongs to, and how often it was written anew. */
export const headerSchema = z.object({ v: number, vault: z.string(), generation: number });

/** After everything a new journal takes over: only with this it counts. */
export const readySchema = z.object({ n: number, removed: rangesSchema, lost: rangesSchema });

/** Before the frames of one append, when they are more than one. */
export const togetherSchema = z.object({ count: number });

export type JournalHeader = z.infer<typeof headerSchema>;
export type JournalReady = z.infer<typeof readySchema>;
