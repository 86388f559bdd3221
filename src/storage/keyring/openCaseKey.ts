import { fail, type IssueCode, issue, ok, type Result } from "../../core/issue/index.ts";
import { fromBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { hasNewerVersion } from "../bytes/hasNewerVersion.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import { importSealKey, openBytes } from "../crypto/sealBytes.ts";
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
  const about = boundToCaseKey(rest);
  const secret = await openBytes(keys.caseKeys, fromBase64url(nonce), fromBase64url(sealed), about);
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
  const [nonce, sealed] = [fromBase64url(kemPrivate.nonce), fromBase64url(kemPrivate.sealed)];
  const opened = await openBytes(key, nonce, sealed, boundToCasePair(caseId, kemPublic));
  return opened === undefined ? refusal(altered) : ok(opened);
}

const altered = "vault/case-key-altered";

function refusal(code: IssueCode): Result<never> {
  return fail([issue(code, "")]);
}
