import type { Bytes } from "../bytes/bytes.ts";
import { deriveBytes } from "../crypto/deriveBytes.ts";
import { importSealKey, type SealKey } from "../crypto/sealBytes.ts";

/**
 * The key that a recovery code seals with. The code is 128 random bits, so nothing has to be slow
 * about it.
 */
export async function recoveryKey(secret: Bytes): Promise<SealKey> {
  return importSealKey(await deriveBytes(secret, "avstamp recovery code v1"));
}
