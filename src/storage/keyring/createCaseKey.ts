import { toBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { publicKeyOf } from "../crypto/publicKeyOf.ts";
import type { Random } from "../crypto/random.ts";
import { importSealKey } from "../crypto/sealBytes.ts";
import { sealText } from "../crypto/sealText.ts";
import { boundToCasePair, type CaseKey } from "./caseKey.ts";
import { sealCaseKey } from "./sealCaseKey.ts";
import type { Unlocked } from "./unlocked.ts";

/** A new random key for a case, and the bytes in which it is kept. */
export async function createCaseKey(
  unlocked: Unlocked,
  caseId: string,
  random: Random,
): Promise<{ readonly caseKey: CaseKey; readonly bytes: Bytes }> {
  const [secret, privateKey] = [random(32), random(32)];
  const key = await importSealKey(secret);
  const kemPublic = toBase64url(await publicKeyOf("X25519", privateKey));
  const about = boundToCasePair(caseId, kemPublic);
  const kemPrivate = await sealText(key, privateKey, about, random);
  const caseKey = { case: caseId, key, secret, pair: { kemPublic, kemPrivate } };
  return { caseKey, bytes: await sealCaseKey(unlocked, caseKey, random) };
}
