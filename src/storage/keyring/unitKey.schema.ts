import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { base64urlOf } from "../bytes/base64url.schema.ts";
import { fromBase64url } from "../bytes/base64url.ts";
import { kdfSchema } from "../crypto/kdf.schema.ts";
import { nonceLength, tagLength } from "../crypto/sealBytes.ts";

/** The newest files of a unit's key that this program reads. */
export const unitKeyVersion = 1;

export const unitIdSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));
export const unitNameSchema = z.string().check(z.minLength(1), z.maxLength(200));

const fields = {
  v: z.literal(unitKeyVersion),
  /** The unit's name, for people. */
  unit: unitNameSchema,
  publicKey: base64urlOf(32),
  /** First 16 hex digits of the SHA-256 of the public key, to read out and compare. */
  id: unitIdSchema,
};

const isOwnId = z.refine<{ publicKey: string; id: string }>(
  ({ publicKey, id }) => unitIdOf(publicKey) === id,
);

export const unitKeyFileSchema = z
  .strictObject({ type: z.literal("avstamp-unit-key"), ...fields })
  .check(isOwnId);

export const unitPrivateKeyFileSchema = z
  .strictObject({
    type: z.literal("avstamp-unit-private-key"),
    ...fields,
    kdf: kdfSchema,
    nonce: base64urlOf(nonceLength),
    sealed: base64urlOf(32 + tagLength),
  })
  .check(isOwnId);

/** The public half of a unit's key: whoever has it can seal a vault key to the unit. */
export type UnitKeyFile = z.infer<typeof unitKeyFileSchema>;

/** The private half, sealed with a passphrase of its own. Opens every vault sealed to the unit. */
export type UnitPrivateKeyFile = z.infer<typeof unitPrivateKeyFileSchema>;

/** The id of a unit's key, of its public half in base64url. */
export function unitIdOf(publicKey: string): string {
  return bytesToHex(sha256(fromBase64url(publicKey))).slice(0, 16);
}
