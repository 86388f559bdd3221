import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import type { Random } from "../crypto/random.ts";
import { nonceLength, openBytes, sealBytes } from "../crypto/sealBytes.ts";
import { pad, unpad } from "../envelope/padding.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import type { Unlocked } from "../keyring/unlocked.ts";

/** A setting of the vault, `nonce ‖ sealed` and padded as records are. What it says is opaque here. */
export async function settingEntry(
  { keys, vault }: Unlocked,
  name: string,
  value: unknown,
  random: Random,
): Promise<NewEntry> {
  const nonce = random(nonceLength);
  const content = pad(canonicalBytes(value));
  const sealed = await sealBytes(keys.settings, nonce, content, aadOf(vault, name));
  const bytes = concatBytes(nonce, sealed);
  return { type: "audit", id: name, case: "", kind: settingKind, bytes };
}

export const settingKind = "setting";

export async function openSetting(
  { keys, vault }: Unlocked,
  { id, bytes }: Pick<Entry, "id" | "bytes">,
): Promise<Result<unknown>> {
  const nonce = bytes.slice(0, nonceLength);
  const sealed = bytes.slice(nonceLength);
  const plain = await openBytes(keys.settings, nonce, sealed, aadOf(vault, id));
  const content = plain === undefined ? undefined : unpad(plain);
  const value = content === undefined ? undefined : parseCanonical(content);
  return value === undefined ? fail([issue("vault/record-altered", "")]) : ok(value);
}

function aadOf(vault: string, name: string): Bytes {
  return canonicalBytes({ purpose: "setting", vault, name });
}
