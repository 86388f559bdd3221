import { toBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import type { Random } from "../crypto/random.ts";
import { nonceLength, sealBytes } from "../crypto/sealBytes.ts";
import { caseKeyVersion } from "./caseKey.schema.ts";
import { boundToCaseKey, type CaseKey } from "./caseKey.ts";
import type { Unlocked } from "./unlocked.ts";

/** The bytes in which a case key is kept in a vault; also one that another vault key had sealed. */
export async function sealCaseKey(
  { vault, keys }: Unlocked,
  { case: caseId, secret, pair }: CaseKey,
  random: Random,
): Promise<Bytes> {
  const nonce = random(nonceLength);
  const rest = { v: caseKeyVersion, vault, case: caseId, ...pair } as const;
  const sealed = await sealBytes(keys.caseKeys, nonce, secret, boundToCaseKey(rest));
  return canonicalBytes({ ...rest, nonce: toBase64url(nonce), sealed: toBase64url(sealed) });
}
