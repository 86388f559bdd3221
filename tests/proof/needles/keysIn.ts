import { openAsBlob } from "node:fs";
import { ok, type Result } from "../../../src/core/issue/index.ts";
import { openBackup } from "../../../src/storage/backup/openBackup.ts";
import { argon2id } from "../../../src/storage/crypto/argon2id.ts";
import { openCaseKey, openCasePrivateKey } from "../../../src/storage/keyring/openCaseKey.ts";
import { parseRecoveryCode } from "../../../src/storage/keyring/recoveryCode.ts";
import { unlockKeyring } from "../../../src/storage/keyring/unlockKeyring.ts";
import { formsOfBytes, formsOfText } from "./formsOf.ts";
import type { Secrets } from "./liveThrough.ts";
import type { SoughtBytes } from "./soughtBytes.ts";

/**
 * The keys of a vault, which are to live in memory only: those that the passphrase and the recovery
 * code stand for, the vault key, the owner's private halves, and the key and private half of each
 * case. They are got from a backup, with the passphrase.
 */
export async function keysIn(backup: string, secrets: Secrets): Promise<readonly SoughtBytes[]> {
  const { passphrase, recoveryCode } = secrets;
  const derived: SoughtBytes[] = [];
  const opened = valueOf(
    await openBackup(await openAsBlob(backup), async (keyring) =>
      unlockKeyring(keyring, {
        kind: "passphrase",
        passphrase,
        deriveKey: async (text, kdf) => {
          const made = await argon2id(text, kdf);
          derived.push(...formsOfBytes("key of the passphrase", made.key));
          return ok(made);
        },
      }),
    ),
  );
  const { unlocked } = opened;
  const ofCases: SoughtBytes[] = [];
  for await (const entries of opened.entries()) {
    for (const { type, bytes } of entries) {
      if (type !== "caseKey") continue;
      const caseKey = valueOf(await openCaseKey(unlocked, bytes));
      const half = valueOf(await openCasePrivateKey(caseKey));
      ofCases.push(...formsOfBytes("key of a case", caseKey.secret));
      ofCases.push(...formsOfBytes("private half of a case", half));
    }
  }
  return [
    ...derived,
    ...ofCases,
    ...formsOfBytes("vault key", unlocked.vaultKey),
    ...formsOfBytes("the owner's private half", unlocked.kem.privateKey),
    ...formsOfBytes("recovery secret", valueOf(parseRecoveryCode(recoveryCode))),
    ...formsOfText("recovery code", recoveryCode),
    ...formsOfText("recovery code", recoveryCode.replaceAll("-", "")),
  ];
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ code }) => code).join(", "));
}
