import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import { fromBase64url, toBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { toUtf8 } from "../bytes/utf8.ts";
import { openSealedTo, sealTo } from "../crypto/hpke.ts";
import { type Keyring, keyringVersion } from "./keyring.schema.ts";
import type { UnitKeyFile } from "./unitKey.schema.ts";

type UnitPart = NonNullable<Keyring["unit"]>;
type Place = Pick<Keyring, "vault" | "generation">;

/** Seals the vault key to a unit's public key. `vault/not-a-unit-key` where none can open it. */
export async function sealToUnit(
  { id, unit, publicKey }: Pick<UnitKeyFile, "id" | "unit" | "publicKey">,
  vaultKey: Bytes,
  { vault, generation }: Place,
): Promise<Result<UnitPart>> {
  const about = boundTo({ vault, generation });
  const result = await sealTo(fromBase64url(publicKey), infoOf(vault), vaultKey, about);
  if (result === undefined) return fail([issue("vault/not-a-unit-key", "")]);
  const [enc, sealed] = [toBase64url(result.enc), toBase64url(result.sealed)];
  return ok({ generation, id, unit, publicKey, enc, sealed });
}

/** The vault key, or undefined: another unit's private key, another vault, or altered. */
export async function openUnitPart(
  privateKey: Bytes,
  { generation, enc, sealed }: UnitPart,
  vault: string,
): Promise<Bytes | undefined> {
  const parts = { enc: fromBase64url(enc), sealed: fromBase64url(sealed) };
  return openSealedTo(privateKey, infoOf(vault), parts, boundTo({ vault, generation }));
}

function infoOf(vault: string): Bytes {
  return toUtf8(`avstamp unit key v1 ${vault}`);
}

function boundTo({ vault, generation }: Place): Bytes {
  return canonicalBytes({ v: keyringVersion, vault, purpose: "unit key", generation });
}
