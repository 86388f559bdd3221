import * as z from "zod/mini";
import { base64urlOf } from "../bytes/base64url.schema.ts";
import { nonceLength, tagLength } from "../crypto/sealBytes.ts";

/** The newest file of a case key that this program reads. */
export const caseKeyVersion = 1;

const sealedKey = { nonce: base64urlOf(nonceLength), sealed: base64urlOf(32 + tagLength) };

/** The key of a case, sealed under the vault's key for case keys. */
export const caseKeyFileSchema = z.strictObject({
  v: z.literal(caseKeyVersion),
  vault: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  case: z.string().check(z.minLength(1), z.maxLength(200)),
  /** X25519: what is sealed to it can be written while the vault is locked. */
  kemPublic: base64urlOf(32),
  /** Its private half, sealed under the case key. */
  kemPrivate: z.strictObject(sealedKey),
  ...sealedKey,
});

export type CaseKeyFile = z.infer<typeof caseKeyFileSchema>;
