import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { hasNewerVersion } from "../bytes/hasNewerVersion.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import { type Keyring, keyringSchema, keyringVersion } from "./keyring.schema.ts";
import { isSignedKeyring } from "./signKeyring.ts";

/**
 * A keyring as it was stored, if it is whole and as it was signed. No key is needed, so that the
 * highest good generation can be picked before anybody unlocks.
 */
export async function parseKeyring(bytes: Bytes): Promise<Result<Keyring>> {
  const json = parseCanonical(bytes);
  const parsed = keyringSchema.safeParse(json);
  if (parsed.success && (await isSignedKeyring(parsed.data))) return ok(parsed.data);
  const isNewer = hasNewerVersion(json, keyringVersion);
  return fail([issue(isNewer ? "vault/newer-version" : "vault/keyring-altered", "")]);
}
