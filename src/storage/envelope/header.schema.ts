import * as z from "zod/mini";
import { base64urlOf } from "../bytes/base64url.schema.ts";
import { nonceLength } from "../crypto/sealBytes.ts";

/** The newest envelope this program reads. */
export const envelopeVersion = 1;

const name = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * What stands outside the seal, for all to read: which record this is and where its place is, and
 * nothing of what it says.
 */
export const headerSchema = z.strictObject({
  v: z.literal(envelopeVersion),
  id: name,
  case: name,
  device: name,
  /** Whose signature: the first 16 hex digits of the SHA-256 of the public signing key. */
  author: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** Place in the chain of the device, from 1. */
  seq: z.int().check(z.gte(1)),
  /** Coarse on purpose: what is needed to find it, not what it is. */
  kind: name,
  /** When it was written, as ISO 8601 in UTC. */
  at: name,
  /** Link of the device's record before this one; empty for the first. */
  prevHash: z.string().check(z.regex(/^([0-9a-f]{64})?$/)),
  nonce: base64urlOf(nonceLength),
});

export type EnvelopeHeader = z.infer<typeof headerSchema>;
