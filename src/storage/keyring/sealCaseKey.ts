import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import type { Random } from "../crypto/random.ts";
import { sealText } from "../crypto/sealText.ts";
import { caseKeyVersion } from "./caseKey.schema.ts";
import { boundToCaseKey, type CaseKey } from "./caseKey.ts";
import type { Unlocked } from "./unlocked.ts";

/** The bytes in which a case key is kept in a vault; also one that another vault key had sealed. */
export async function sealCaseKey(
  { vault, keys }: Unlocked,
  { case: caseId, secret, pair }: CaseKey,
  random: Random,
): Promise<Bytes> {
  const rest = { v: caseKeyVersion, vault, case: caseId, ...pair } as const;
  const sealed = await sealText(keys.caseKeys, secret, boundToCaseKey(rest), random);
  return canonicalBytes({ ...rest, ...sealed });
}
