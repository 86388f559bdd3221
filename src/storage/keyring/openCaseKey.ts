import { fail, type IssueCode, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { hasNewerVersion } from "../bytes/hasNewerVersion.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import { importSealKey } from "../crypto/sealBytes.ts";
import { openText } from "../crypto/sealText.ts";
import { caseKeyFileSchema, caseKeyVersion } from "./caseKey.schema.ts";
import { boundToCaseKey, boundToCasePair, type CaseKey } from "./caseKey.ts";
import type { Unlocked } from "./unlocked.ts";

/**
 * The case key that the bytes hold. `vault/case-key-altered`, also where it was sealed under another
 * vault key; `vault/newer-version`.
 */
export async function openCaseKey({ keys }: Unlocked, bytes: Bytes): Promise<Result<CaseKey>> {
  const json = parseCanonical(bytes);
  const parsed = caseKeyFileSchema.safeParse(json);
  if (!parsed.success) {
    return refusal(hasNewerVersion(json, caseKeyVersion) ? "vault/newer-version" : altered);
  }
  const { nonce, sealed, ...rest } = parsed.data;
  const secret = await openText(keys.caseKeys, { nonce, sealed }, boundToCaseKey(rest));
  if (secret === undefined) return refusal(altered);
  const { kemPublic, kemPrivate } = rest;
  return ok({
    case: rest.case,
    key: await importSealKey(secret),
    secret,
    pair: { kemPublic, kemPrivate },
  });
}

/** The private half of the case's pair, with which is opened what others sealed to the case. */
export async function openCasePrivateKey({
  case: caseId,
  key,
  pair,
}: CaseKey): Promise<Result<Bytes>> {
  const { kemPublic, kemPrivate } = pair;
  const opened = await openText(key, kemPrivate, boundToCasePair(caseId, kemPublic));
  return opened === undefined ? refusal(altered) : ok(opened);
}

const altered = "vault/case-key-altered";

function refusal(code: IssueCode): Result<never> {
  return fail([issue(code, "")]);
}
