import { ok, type Result } from "../../../src/core/issue/index.ts";
import { fromBase64url } from "../../../src/storage/bytes/base64url.ts";
import { canonicalBytes } from "../../../src/storage/bytes/canonicalBytes.ts";
import { argon2id } from "../../../src/storage/crypto/argon2id.ts";
import { checkCrypto } from "../../../src/storage/crypto/checkCrypto.ts";
import { openEnvelope } from "../../../src/storage/envelope/openEnvelope.ts";
import { readEnvelope } from "../../../src/storage/envelope/readEnvelope.ts";
import { sealEnvelope } from "../../../src/storage/envelope/sealEnvelope.ts";
import { verifyLink } from "../../../src/storage/envelope/verifyLink.ts";
import type { CaseKey } from "../../../src/storage/keyring/caseKey.ts";
import { createCaseKey } from "../../../src/storage/keyring/createCaseKey.ts";
import type { DeriveKey } from "../../../src/storage/keyring/deriveKey.ts";
import { openCaseKey } from "../../../src/storage/keyring/openCaseKey.ts";
import { openUnitPrivateKey } from "../../../src/storage/keyring/openUnitPrivateKey.ts";
import { parseKeyring } from "../../../src/storage/keyring/parseKeyring.ts";
import { rotateVaultKey } from "../../../src/storage/keyring/rotateVaultKey.ts";
import type { Unlocked } from "../../../src/storage/keyring/unlocked.ts";
import { unlockKeyring, type Way } from "../../../src/storage/keyring/unlockKeyring.ts";
import type stored from "../../fixtures/vault/format-1.json";

type Stored = typeof stored;

const deriveKey: DeriveKey = async (passphrase, kdf) => ok(await argon2id(passphrase, kdf));
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Opens a stored vault by every way, in this browser; gives what its records say, each time. */
export async function openStoredVault(vault: Stored): Promise<readonly unknown[]> {
  const issues = await checkCrypto();
  if (issues.length > 0) return issues;
  const keyring = valueOf(await parseKeyring(canonicalBytes(vault.keyring)));
  const { unitPrivateKey, unitPassphrase } = vault;
  const key = valueOf(await openUnitPrivateKey(unitPrivateKey, unitPassphrase, deriveKey));
  const ways: readonly Way[] = [
    { kind: "passphrase", passphrase: vault.passphrase, deriveKey },
    { kind: "recoveryCode", code: vault.recoveryCode },
    { kind: "unitKey", key },
  ];
  const bodies: unknown[] = [];
  for (const way of ways) {
    const unlocked = valueOf(await unlockKeyring(keyring, way));
    const caseKey = valueOf(await openCaseKey(unlocked, canonicalBytes(vault.caseKey)));
    const bytes = vault.records.map((record) => fromBase64url(record.bytes));
    bodies.push(await Promise.all(bytes.map((one) => readBody(one, unlocked, caseKey))));
  }
  return bodies;
}

/** Changes the vault key of a stored vault and writes with the new keys; gives what was read back. */
export async function writeWithNewKeys(vault: Stored): Promise<unknown> {
  const keyring = valueOf(await parseKeyring(canonicalBytes(vault.keyring)));
  const { passphrase } = vault;
  const { unlocked } = valueOf(await rotateVaultKey(keyring, { passphrase, random, deriveKey }));
  const { caseKey } = await createCaseKey(unlocked, "c", random);
  const draft = { id: "r", case: "c", device: "d", seq: 1, kind: "note", at: "now", prevHash: "" };
  const { bytes } = await sealEnvelope(
    draft,
    { text: "åter" },
    { caseKey, signer: unlocked.signer, random },
  );
  return readBody(bytes, unlocked, caseKey);
}

async function readBody(
  bytes: Uint8Array<ArrayBuffer>,
  { signers }: Unlocked,
  caseKey: CaseKey,
): Promise<unknown> {
  const envelope = valueOf(readEnvelope(bytes));
  if (!(await verifyLink(envelope, signers))) throw new Error("Not signed");
  return valueOf(await openEnvelope(envelope, caseKey));
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ code }) => code).join(", "));
}
