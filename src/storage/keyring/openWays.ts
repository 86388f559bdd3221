import { fail, type IssueCode, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import type { SealKey } from "../crypto/sealBytes.ts";
import type { DeriveKey } from "./deriveKey.ts";
import type { Keyring } from "./keyring.schema.ts";
import type { UnitPrivateKey } from "./openUnitPrivateKey.ts";
import { passphraseKey } from "./passphraseKey.ts";
import { parseRecoveryCode } from "./recoveryCode.ts";
import { recoveryKey } from "./recoveryKey.ts";
import { openPart } from "./sealedPart.ts";
import { openUnitPart } from "./unitPart.ts";

/** The vault key by the passphrase, and the key it was sealed with. */
export async function openByPassphrase(
  { vault, kdf, passphrase: part }: Keyring,
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<Result<{ readonly vaultKey: Bytes; readonly key: SealKey }>> {
  // The program in WebAssembly takes none that is empty, and without it one would wait for nothing.
  if (passphrase === "") return wrong("vault/wrong-passphrase");
  const key = await passphraseKey(passphrase, kdf, deriveKey);
  if (!key.ok) return key;
  const vaultKey = await openPart(key.value, part, { vault, purpose: "passphrase" });
  if (vaultKey === undefined) return wrong("vault/wrong-passphrase");
  return ok({ vaultKey, key: key.value });
}

/** The vault key by the recovery code, and the bytes that the code stands for. */
export async function openByRecoveryCode(
  { vault, recovery }: Keyring,
  code: string,
): Promise<Result<{ readonly vaultKey: Bytes; readonly secret: Bytes }>> {
  const secret = parseRecoveryCode(code);
  if (!secret.ok) return secret;
  const key = await recoveryKey(secret.value);
  const vaultKey = await openPart(key, recovery, { vault, purpose: "recovery code" });
  if (vaultKey === undefined) return wrong("vault/wrong-recovery-code");
  return ok({ vaultKey, secret: secret.value });
}

/** The vault key by the unit's private key. */
export async function openByUnitKey(
  { vault, unit }: Keyring,
  { privateKey }: UnitPrivateKey,
): Promise<Result<{ readonly vaultKey: Bytes }>> {
  const vaultKey = unit && (await openUnitPart(privateKey, unit, vault));
  return vaultKey === undefined ? wrong("vault/wrong-unit-key") : ok({ vaultKey });
}

function wrong(code: IssueCode): Result<never> {
  return fail([issue(code, "")]);
}
