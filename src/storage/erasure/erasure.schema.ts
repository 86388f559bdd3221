import * as z from "zod/mini";

export const erasureVersion = 1;

/** What is kept of a case that was erased: that it was, and the places of its records. */
export const erasureSchema = z.strictObject({
  v: z.literal(erasureVersion),
  case: z.string(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** As `checkChain` reads them. */
  links: z.array(
    z.strictObject({ device: z.string(), seq: z.int(), prevHash: z.string(), link: z.string() }),
  ),
});

export type Erasure = z.infer<typeof erasureSchema>;
