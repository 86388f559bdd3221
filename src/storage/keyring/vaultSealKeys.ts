import type { Bytes } from "../bytes/bytes.ts";
import { deriveBytes } from "../crypto/deriveBytes.ts";
import { importSealKey, type SealKey } from "../crypto/sealBytes.ts";

/** Keys made of the vault key, each for one purpose. */
export interface VaultSealKeys {
  /** The owner's private keys, in the keyring. */
  readonly privateKeys: SealKey;
  /** The key of each case. */
  readonly caseKeys: SealKey;
  readonly audit: SealKey;
  readonly backup: SealKey;
  readonly settings: SealKey;
}

/** All keys that are made of a vault key. */
export async function vaultSealKeys(vaultKey: Bytes): Promise<VaultSealKeys> {
  const keyFor = async (purpose: string) =>
    importSealKey(await deriveBytes(vaultKey, `avstamp vault v1 ${purpose}`));
  return {
    privateKeys: await keyFor("private keys"),
    caseKeys: await keyFor("case keys"),
    audit: await keyFor("audit"),
    backup: await keyFor("backup"),
    settings: await keyFor("settings"),
  };
}
