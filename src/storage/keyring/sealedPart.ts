import { fromBase64url, toBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import type { Random } from "../crypto/random.ts";
import { nonceLength, openBytes, type SealKey, sealBytes } from "../crypto/sealBytes.ts";
import { keyringVersion, type SealedPart } from "./keyring.schema.ts";

/** What a part of a keyring is, bound to its seal: it cannot be put in another's place. */
export interface PartAbout {
  readonly vault: string;
  readonly purpose: "passphrase" | "recovery code" | "private keys";
  /** With the private keys: their public halves. */
  readonly signPublic?: string;
  readonly kemPublic?: string;
}

/** Seals a part of the keyring of a generation. */
export async function sealPart(
  key: SealKey,
  plain: Bytes,
  about: PartAbout & { readonly generation: number },
  random: Random,
): Promise<SealedPart> {
  const nonce = random(nonceLength);
  const sealed = await sealBytes(key, nonce, plain, boundTo(about));
  const { generation } = about;
  return { generation, nonce: toBase64url(nonce), sealed: toBase64url(sealed) };
}

/** What a part holds, or undefined: another key, another place, or altered. */
export async function openPart(
  key: SealKey,
  { generation, nonce, sealed }: SealedPart,
  about: PartAbout,
): Promise<Bytes | undefined> {
  const bound = boundTo({ ...about, generation });
  return openBytes(key, fromBase64url(nonce), fromBase64url(sealed), bound);
}

function boundTo(about: PartAbout & { readonly generation: number }): Bytes {
  return canonicalBytes({ v: keyringVersion, ...about });
}
