import { fromBase64url, toBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import type { Random } from "./random.ts";
import { nonceLength, openBytes, type SealKey, sealBytes } from "./sealBytes.ts";

/** Sealed bytes as they stand in a JSON file: nonce and cipher text with its tag, in base64url. */
export interface SealedText {
  readonly nonce: string;
  readonly sealed: string;
}

/** Seals with a new random nonce; see `sealBytes`. */
export async function sealText(
  key: SealKey,
  plain: Bytes,
  about: Bytes,
  random: Random,
): Promise<SealedText> {
  const nonce = random(nonceLength);
  const sealed = await sealBytes(key, nonce, plain, about);
  return { nonce: toBase64url(nonce), sealed: toBase64url(sealed) };
}

/** What was sealed, or undefined; see `openBytes`. */
export async function openText(
  key: SealKey,
  { nonce, sealed }: SealedText,
  about: Bytes,
): Promise<Bytes | undefined> {
  return openBytes(key, fromBase64url(nonce), fromBase64url(sealed), about);
}
