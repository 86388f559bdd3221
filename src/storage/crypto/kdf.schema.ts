import * as z from "zod/mini";
import { base64urlOf } from "../bytes/base64url.schema.ts";

/**
 * How a passphrase becomes a key: Argon2id (RFC 9106, version 0x13), 32 bytes of result. `m` is the
 * memory in KiB, `t` how often it is gone through, `p` the lanes. The bounds keep a file from asking
 * for more than any device has.
 */
export const kdfSchema = z.strictObject({
  alg: z.literal("argon2id"),
  m: z.int().check(z.gte(8), z.lte(1024 * 1024)),
  t: z.int().check(z.gte(1), z.lte(64)),
  p: z.literal(1),
  salt: base64urlOf(16),
});

export type Kdf = z.infer<typeof kdfSchema>;

/** What a derivation costs, without what is drawn for each key. */
export type KdfCost = Pick<Kdf, "m" | "t" | "p">;
