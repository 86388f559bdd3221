import * as z from "zod/mini";
import { base64urlOf } from "../bytes/base64url.schema.ts";
import { kdfSchema } from "../crypto/kdf.schema.ts";
import { nonceLength, tagLength } from "../crypto/sealBytes.ts";
import { signatureLength } from "../crypto/signBytes.ts";
import { unitIdSchema, unitNameSchema } from "./unitKey.schema.ts";

/** The newest keyring this program reads. */
export const keyringVersion = 1;

const generation = z.int().check(z.gte(1));
const publicKey = base64urlOf(32);

/** So many bytes sealed with AES-256-GCM. `generation` is that of the keyring it was sealed for. */
function sealedOf(length: number) {
  return z.strictObject({
    generation,
    nonce: base64urlOf(nonceLength),
    sealed: base64urlOf(length + tagLength),
  });
}

const contentFields = {
  v: z.literal(keyringVersion),
  /** The vault's id: 32 hex digits. */
  vault: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** The caseworker whose vault it is, by name. */
  owner: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Rises with every keyring of the same vault; the highest counts. */
  generation,
  /** When the vault was made, as ISO 8601 in UTC. */
  createdAt: z.string().check(z.minLength(1), z.maxLength(40)),
  kdf: kdfSchema,
  passphrase: sealedOf(32),
  recovery: sealedOf(32),
  unit: z.exactOptional(
    z.strictObject({
      generation,
      id: unitIdSchema,
      unit: unitNameSchema,
      publicKey,
      enc: base64urlOf(32),
      sealed: base64urlOf(32 + tagLength),
    }),
  ),
  /** Instead of a unit's key: when the owner confirmed to know what that means. */
  withoutUnitKey: z.exactOptional(
    z.strictObject({ at: z.string().check(z.minLength(1), z.maxLength(40)) }),
  ),
  signPublic: publicKey,
  kemPublic: publicKey,
  /** Public signing keys before the vault key was last changed: what they signed stays valid. */
  earlierSigners: z.array(publicKey),
  privateKeys: sealedOf(64),
};

const hasOneOfBoth = z.refine<{ unit?: unknown; withoutUnitKey?: unknown }>(
  ({ unit, withoutUnitKey }) => (unit === undefined) !== (withoutUnitKey === undefined),
);

export const keyringSchema = z
  .strictObject({ ...contentFields, signature: base64urlOf(signatureLength) })
  .check(hasOneOfBoth);

/** What lets in who may: the vault key, sealed once for each way in. Holds nothing in the clear. */
export type Keyring = z.infer<typeof keyringSchema>;

/** A keyring before it is signed. */
export type KeyringContent = Omit<Keyring, "signature">;

/** Something sealed in a keyring. */
export type SealedPart = Keyring["passphrase"];
