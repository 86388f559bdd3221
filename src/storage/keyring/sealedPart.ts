import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import type { Random } from "../crypto/random.ts";
import type { SealKey } from "../crypto/sealBytes.ts";
import { openText, sealText } from "../crypto/sealText.ts";
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
  const { generation } = about;
  return { generation, ...(await sealText(key, plain, boundTo(about), random)) };
}

/** What a part holds, or undefined: another key, another place, or altered. */
export async function openPart(
  key: SealKey,
  part: SealedPart,
  about: PartAbout,
): Promise<Bytes | undefined> {
  return openText(key, part, boundTo({ ...about, generation: part.generation }));
}

function boundTo(about: PartAbout & { readonly generation: number }): Bytes {
  return canonicalBytes({ v: keyringVersion, ...about });
}
