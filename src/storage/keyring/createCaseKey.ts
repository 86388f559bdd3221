import { toBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { publicKeyOf } from "../crypto/publicKeyOf.ts";
import type { Random } from "../crypto/random.ts";
import { importSealKey, nonceLength, sealBytes } from "../crypto/sealBytes.ts";
import { boundToCasePair, type CaseKey } from "./caseKey.ts";
import { sealCaseKey } from "./sealCaseKey.ts";
import type { Unlocked } from "./unlocked.ts";

/** A new random key for a case, and the bytes in which it is kept. */
export async function createCaseKey(
  unlocked: Unlocked,
  caseId: string,
  random: Random,
): Promise<{ readonly caseKey: CaseKey; readonly bytes: Bytes }> {
  const [secret, kemPrivate, nonce] = [random(32), random(32), random(nonceLength)];
  const key = await importSealKey(secret);
  const kemPublic = toBase64url(await publicKeyOf("X25519", kemPrivate));
  const sealed = await sealBytes(key, nonce, kemPrivate, boundToCasePair(caseId, kemPublic));
  const pair = {
    kemPublic,
    kemPrivate: { nonce: toBase64url(nonce), sealed: toBase64url(sealed) },
  };
  const caseKey = { case: caseId, key, secret, pair };
  return { caseKey, bytes: await sealCaseKey(unlocked, caseKey, random) };
}
