import * as z from "zod/mini";

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** instruments/published.lock.json: what every published version looked like, for ever. */
export const publishedLockSchema = z.strictObject({
  format: z.literal(1),
  published: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      instrument: hash,
      texts: z.record(z.string(), hash),
    }),
  ),
});

export type PublishedLock = z.infer<typeof publishedLockSchema>;
