import { toBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { toU32 } from "../bytes/u32.ts";
import { toUtf8 } from "../bytes/utf8.ts";
import type { Random } from "../crypto/random.ts";
import { nonceLength, type SealKey, sealBytes } from "../crypto/sealBytes.ts";
import { signBytes } from "../crypto/signBytes.ts";
import type { Signer } from "../crypto/signer.ts";
import { type EnvelopeHeader, envelopeVersion } from "./header.schema.ts";
import { linkOf } from "./linkOf.ts";
import { linkPurpose } from "./linkPurpose.ts";
import { pad } from "./padding.ts";

/** What stands in a header before it is sealed. */
export type EnvelopeDraft = Omit<EnvelopeHeader, "v" | "author" | "nonce">;

/** With what a record is sealed: the key of its case, and the hand that signs. */
export interface EnvelopeKeys {
  readonly caseKey: { readonly key: SealKey };
  readonly signer: Signer;
  readonly random: Random;
}

export interface SealedEnvelope {
  /** As they lie on disk: u32 length of the header, header, signature, sealed body. */
  readonly bytes: Bytes;
  readonly header: EnvelopeHeader;
  /** What the device's next record names as the one before it. */
  readonly link: string;
}

/** Seals a body, which must be JSON, and signs it with its header and its place in the chain. */
export async function sealEnvelope(
  draft: EnvelopeDraft,
  body: unknown,
  { caseKey, signer, random }: EnvelopeKeys,
): Promise<SealedEnvelope> {
  const nonce = random(nonceLength);
  const header: EnvelopeHeader = {
    ...draft,
    v: envelopeVersion,
    author: signer.author,
    nonce: toBase64url(nonce),
  };
  const headerBytes = canonicalBytes(header);
  const padded = pad(toUtf8(JSON.stringify(body)));
  const sealed = await sealBytes(caseKey.key, nonce, padded, headerBytes);
  const link = linkOf(headerBytes, sealed);
  const signature = await signBytes(signer.key, linkPurpose, toUtf8(link));
  const bytes = concatBytes(toU32(headerBytes.length), headerBytes, signature, sealed);
  return { bytes, header, link };
}
