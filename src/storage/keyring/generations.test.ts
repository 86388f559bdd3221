import { beforeAll, describe, expect, it } from "vitest";
import {
  aUnitKey,
  aVault,
  codesOf,
  deriveKey,
  passphrase,
  quickCost,
  unitPassphrase,
  valueOf,
} from "../../../tests/fixtures/vault/aVault.ts";
import { seededBytes } from "../../../tests/fixtures/vault/seededBytes.ts";
import { readEnvelope } from "../envelope/readEnvelope.ts";
import { sealEnvelope } from "../envelope/sealEnvelope.ts";
import { verifyLink } from "../envelope/verifyLink.ts";
import type { OpenKeyring } from "./buildKeyring.ts";
import { changePassphrase } from "./changePassphrase.ts";
import { createCaseKey } from "./createCaseKey.ts";
import type { UnitKeyFiles } from "./createUnitKey.ts";
import type { Keyring } from "./keyring.schema.ts";
import { openCaseKey } from "./openCaseKey.ts";
import { openUnitPrivateKey, type UnitPrivateKey } from "./openUnitPrivateKey.ts";
import { parseKeyring } from "./parseKeyring.ts";
import { replaceRecoveryCode } from "./replaceRecoveryCode.ts";
import { replaceUnitKey } from "./replaceUnitKey.ts";
import { rotateVaultKey } from "./rotateVaultKey.ts";
import { sealCaseKey } from "./sealCaseKey.ts";
import { toKeyringBytes } from "./signKeyring.ts";
import { unlockKeyring, type Way } from "./unlockKeyring.ts";

const random = seededBytes(77);
const newPassphrase = "en helt annan lösenfras";

const by = (text: string): Way => ({ kind: "passphrase", passphrase: text, deriveKey });
const withCode = (code: string): Way => ({ kind: "recoveryCode", code });

let files: UnitKeyFiles;
let unitKey: UnitPrivateKey;
let made: OpenKeyring & { readonly recoveryCode: string };

beforeAll(async () => {
  files = await aUnitKey();
  unitKey = valueOf(await openUnitPrivateKey(files.privateFile, unitPassphrase, deriveKey));
  made = await aVault({ unit: { key: files.publicFile } });
});

async function codesBy(keyring: Keyring, way: Way): Promise<readonly string[]> {
  return codesOf(await unlockKeyring(keyring, way));
}

/** The next generation is good, goes with what is open, and opens each of these ways. */
async function expectGood({ keyring, unlocked }: OpenKeyring, ways: readonly Way[]) {
  expect(valueOf(await parseKeyring(toKeyringBytes(keyring)))).toEqual(keyring);
  expect(keyring).toMatchObject({ generation: 2, vault: made.keyring.vault });
  expect(unlocked.generation).toBe(2);
  for (const way of ways) {
    const again = valueOf(await unlockKeyring(keyring, way));
    expect(again.vaultKey).toEqual(unlocked.vaultKey);
    expect(again.signer.author).toBe(unlocked.signer.author);
  }
}

describe("another passphrase", () => {
  it("opens the next generation, and the one before does not any more", async () => {
    const input = { passphrase: newPassphrase, cost: quickCost, random, deriveKey };
    const next = valueOf(await changePassphrase(made.keyring, made.unlocked, input));

    await expectGood(next, [
      by(newPassphrase),
      withCode(made.recoveryCode),
      { kind: "unitKey", key: unitKey },
    ]);
    expect(next.unlocked.vaultKey).toEqual(made.unlocked.vaultKey);
    expect(await codesBy(next.keyring, by(passphrase))).toEqual(["vault/wrong-passphrase"]);
    expect(next.keyring.kdf.salt).not.toBe(made.keyring.kdf.salt);
  });

  it("is refused when it is short", async () => {
    const input = { passphrase: "kort", cost: quickCost, random, deriveKey };

    expect(codesOf(await changePassphrase(made.keyring, made.unlocked, input))).toEqual([
      "vault/passphrase-too-short",
    ]);
  });

  it("cannot be put into the keyring of another vault", async () => {
    const other = await aVault();
    const input = { passphrase: newPassphrase, cost: quickCost, random, deriveKey };

    await expect(changePassphrase(other.keyring, made.unlocked, input)).rejects.toThrow(
      "What is open is not what this keyring opens",
    );
  });
});

describe("another recovery code", () => {
  it("opens the next generation, and the one before does not any more", async () => {
    const next = await replaceRecoveryCode(made.keyring, made.unlocked, random);

    await expectGood(next, [
      by(passphrase),
      withCode(next.recoveryCode),
      { kind: "unitKey", key: unitKey },
    ]);
    expect(await codesBy(next.keyring, withCode(made.recoveryCode))).toEqual([
      "vault/wrong-recovery-code",
    ]);
  });
});

describe("another unit's key", () => {
  it("opens the next generation, and the one before does not any more", async () => {
    const otherFiles = await aUnitKey();
    const key = valueOf(
      await openUnitPrivateKey(otherFiles.privateFile, unitPassphrase, deriveKey),
    );
    const next = valueOf(await replaceUnitKey(made.keyring, made.unlocked, otherFiles.publicFile));

    await expectGood(next, [by(passphrase), { kind: "unitKey", key }]);
    expect(await codesBy(next.keyring, { kind: "unitKey", key: unitKey })).toEqual([
      "vault/wrong-unit-key",
    ]);
  });

  it("takes the place of having gone without", async () => {
    const without = await aVault();
    const next = valueOf(await replaceUnitKey(without.keyring, without.unlocked, files.publicFile));

    expect(next.keyring.withoutUnitKey).toBeUndefined();
    expect(await codesBy(next.keyring, { kind: "unitKey", key: unitKey })).toEqual([]);
    expect((await parseKeyring(toKeyringBytes(next.keyring))).ok).toBe(true);
  });
});

describe("another vault key", () => {
  const rotation = { passphrase, random, deriveKey };

  it("is opened by the same passphrase, unit's key and, if it is at hand, recovery code", async () => {
    const { recoveryCode } = made;
    const next = valueOf(await rotateVaultKey(made.keyring, { ...rotation, recoveryCode }));

    await expectGood(next, [
      by(passphrase),
      withCode(recoveryCode),
      { kind: "unitKey", key: unitKey },
    ]);
    expect(next.recoveryCode).toBe(recoveryCode);
    expect(next.unlocked.vaultKey).not.toEqual(made.unlocked.vaultKey);
    expect(next.unlocked.kem).not.toEqual(made.unlocked.kem);
    expect(next.unlocked.signer.author).not.toBe(made.unlocked.signer.author);
  });

  it("comes with another recovery code where the old one is not at hand", async () => {
    const next = valueOf(await rotateVaultKey(made.keyring, rotation));

    await expectGood(next, [by(passphrase), withCode(next.recoveryCode)]);
    expect(await codesBy(next.keyring, withCode(made.recoveryCode))).toEqual([
      "vault/wrong-recovery-code",
    ]);
  });

  it("is not made with a passphrase or recovery code that is not right", async () => {
    const other = await aVault();
    const codes = async (change: { passphrase?: string; recoveryCode?: string }) =>
      codesOf(await rotateVaultKey(made.keyring, { ...rotation, ...change }));

    expect(await codes({ passphrase: newPassphrase })).toEqual(["vault/wrong-passphrase"]);
    expect(await codes({ recoveryCode: other.recoveryCode })).toEqual([
      "vault/wrong-recovery-code",
    ]);
    expect(await codes({ recoveryCode: "?" })).toEqual(["vault/recovery-code-misread"]);
  });

  it("opens no case key that the old one had sealed, and does once it is sealed anew", async () => {
    const { caseKey, bytes } = await createCaseKey(made.unlocked, "case-7", random);
    const next = valueOf(await rotateVaultKey(made.keyring, rotation));
    const again = await sealCaseKey(next.unlocked, caseKey, random);

    expect(codesOf(await openCaseKey(next.unlocked, bytes))).toEqual(["vault/case-key-altered"]);
    expect(valueOf(await openCaseKey(next.unlocked, again)).secret).toEqual(caseKey.secret);
    expect(codesOf(await openCaseKey(made.unlocked, again))).toEqual(["vault/case-key-altered"]);
  });

  it("leaves what was signed before it as good as it was, after two changes too", async () => {
    const { caseKey } = await createCaseKey(made.unlocked, "case-7", random);
    const draft = { id: "r", case: "case-7", device: "d", seq: 1, kind: "note", at: "then" };
    const sealed = await sealEnvelope(
      { ...draft, prevHash: "" },
      {},
      { caseKey, signer: made.unlocked.signer, random },
    );
    const next = valueOf(await rotateVaultKey(made.keyring, rotation));
    const last = valueOf(await rotateVaultKey(next.keyring, rotation));

    expect(last.keyring).toMatchObject({ generation: 3 });
    expect(last.unlocked.signers.size).toBe(3);
    expect(await verifyLink(valueOf(readEnvelope(sealed.bytes)), last.unlocked.signers)).toBe(true);
  });

  it("keeps the moment when going without a unit's key was confirmed", async () => {
    const without = await aVault();
    const next = valueOf(await rotateVaultKey(without.keyring, rotation));

    expect(next.keyring.withoutUnitKey).toEqual(without.keyring.withoutUnitKey);
  });
});
