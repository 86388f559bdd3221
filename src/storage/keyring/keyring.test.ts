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
import { withBitFlipped } from "../../../tests/fixtures/vault/withBitFlipped.ts";
import { toBase64url } from "../bytes/base64url.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { toUtf8 } from "../bytes/utf8.ts";
import { publicKeyOf } from "../crypto/publicKeyOf.ts";
import { importSigner } from "../crypto/signer.ts";
import type { OpenKeyring } from "./buildKeyring.ts";
import { createKeyring } from "./createKeyring.ts";
import type { UnitKeyFiles } from "./createUnitKey.ts";
import type { Keyring } from "./keyring.schema.ts";
import { openUnitPrivateKey, type UnitPrivateKey } from "./openUnitPrivateKey.ts";
import { parseKeyring } from "./parseKeyring.ts";
import { isSignedKeyring, signKeyring, toKeyringBytes } from "./signKeyring.ts";
import { unitIdOf } from "./unitKey.schema.ts";
import { unlockKeyring, type Way } from "./unlockKeyring.ts";

const random = seededBytes(31);

describe("a keyring", () => {
  let files: UnitKeyFiles;
  let unitKey: UnitPrivateKey;
  let made: OpenKeyring & { readonly recoveryCode: string };
  beforeAll(async () => {
    files = await aUnitKey();
    unitKey = valueOf(await openUnitPrivateKey(files.privateFile, unitPassphrase, deriveKey));
    made = await aVault({ unit: { key: files.publicFile } });
  });

  const by = (text: string): Way => ({ kind: "passphrase", passphrase: text, deriveKey });
  const everyWay = (): readonly Way[] => [
    by(passphrase),
    { kind: "recoveryCode", code: made.recoveryCode },
    { kind: "unitKey", key: unitKey },
  ];

  it("opens the same vault by every way", async () => {
    for (const way of everyWay()) {
      const unlocked = valueOf(await unlockKeyring(made.keyring, way));
      expect(unlocked.vaultKey).toEqual(made.unlocked.vaultKey);
      expect(unlocked.signer.author).toBe(made.unlocked.signer.author);
      expect(unlocked.kem).toEqual(made.unlocked.kem);
      expect(unlocked).toMatchObject({ owner: "Kim Handläggare", generation: 1 });
    }
    expect(made.unlocked.vaultKey).toHaveLength(32);
  });

  it("comes back from its bytes as it was", async () => {
    expect(valueOf(await parseKeyring(toKeyringBytes(made.keyring)))).toEqual(made.keyring);
  });

  it("holds no key in the open", () => {
    const text = new TextDecoder().decode(toKeyringBytes(made.keyring));
    const { vaultKey, kem } = made.unlocked;
    const secrets = [vaultKey, kem.privateKey].map(toBase64url);

    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain(made.recoveryCode);
  });

  it("says the same whatever is wrong with a passphrase", async () => {
    const tries = ["", "x", passphrase.toUpperCase(), `${passphrase} `, unitPassphrase];
    for (const text of tries) {
      expect(codesOf(await unlockKeyring(made.keyring, by(text)))).toEqual([
        "vault/wrong-passphrase",
      ]);
    }
  });

  it("tells a recovery code of another vault from a mistyped one", async () => {
    const other = await aVault();
    const withCode = (code: string) => unlockKeyring(made.keyring, { kind: "recoveryCode", code });
    const mistyped = made.recoveryCode.replace(/.$/, (last) => (last === "0" ? "2" : "0"));

    expect(codesOf(await withCode(other.recoveryCode))).toEqual(["vault/wrong-recovery-code"]);
    expect(codesOf(await withCode(mistyped))).toEqual(["vault/recovery-code-misread"]);
  });

  it("does not open with another unit's key, nor with any where it has none", async () => {
    const other = valueOf(
      await openUnitPrivateKey((await aUnitKey()).privateFile, unitPassphrase, deriveKey),
    );
    const posing = { ...other, id: unitKey.id };
    const without = await aVault();
    const wrong = ["vault/wrong-unit-key"];

    for (const key of [other, posing]) {
      expect(codesOf(await unlockKeyring(made.keyring, { kind: "unitKey", key }))).toEqual(wrong);
    }
    expect(
      codesOf(await unlockKeyring(without.keyring, { kind: "unitKey", key: unitKey })),
    ).toEqual(wrong);
  });

  it("is refused when any one bit of its bytes is another", async () => {
    const bytes = toKeyringBytes(made.keyring);
    const passed: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      if ((await parseKeyring(withBitFlipped(bytes, bit))).ok) passed.push(bit);
    }

    expect(bytes.length).toBeGreaterThan(1000);
    expect(passed).toEqual([]);
  });

  it("is refused by every way when any field of it comes from another", async () => {
    const other = await aVault({
      owner: "Någon annan",
      unit: { key: (await aUnitKey()).publicFile },
    });
    const otherWise = { ...other.keyring, createdAt: "2027-01-01T00:00:00.000Z", generation: 9 };
    const fields = ["owner", "generation", "createdAt", "vault", "kdf", "passphrase", "recovery"];
    const more = ["unit", "signPublic", "kemPublic", "privateKeys", "signature"];
    const opened: string[] = [];
    for (const field of [...fields, ...more]) {
      const altered = { ...made.keyring, [field]: Reflect.get(otherWise, field) } as Keyring;
      for (const way of everyWay()) {
        if ((await unlockKeyring(altered, way)).ok) opened.push(`${field} by ${way.kind}`);
      }
      expect(await isSignedKeyring(altered)).toBe(false);
    }
    const longer = { ...made.keyring, earlierSigners: [other.keyring.signPublic] };
    for (const way of everyWay()) {
      if ((await unlockKeyring(longer, way)).ok) opened.push(`earlierSigners by ${way.kind}`);
    }

    expect(opened).toEqual([]);
  });

  it("signed by a key put in its place does not open", async () => {
    // Somebody with the disk but without the vault key can sign, but not seal the private half.
    const privateKey = random(32);
    const publicKey = await publicKeyOf("Ed25519", privateKey);
    const { signature: _, ...content } = made.keyring;
    const forged = await signKeyring(
      { ...content, owner: "Någon annan", signPublic: toBase64url(publicKey) },
      await importSigner(privateKey, publicKey),
    );

    expect((await parseKeyring(toKeyringBytes(forged))).ok).toBe(true);
    for (const way of everyWay()) {
      expect(codesOf(await unlockKeyring(forged, way))).toEqual(["vault/keyring-altered"]);
    }
  });

  it("of a newer version is told from one that was altered", async () => {
    const codes = async (json: unknown) => codesOf(await parseKeyring(canonicalBytes(json)));

    expect(await codes({ ...made.keyring, v: 2, more: 1 })).toEqual(["vault/newer-version"]);
    expect(await codes({ ...made.keyring, more: 1 })).toEqual(["vault/keyring-altered"]);
    expect(codesOf(await parseKeyring(toUtf8("{")))).toEqual(["vault/keyring-altered"]);
    expect(codesOf(await parseKeyring(new Uint8Array(0)))).toEqual(["vault/keyring-altered"]);
  });

  it("has either a unit's key or the moment when going without was confirmed", async () => {
    const { unit: _, ...neither } = made.keyring;
    const both = { ...made.keyring, withoutUnitKey: { at: "2026-11-24T12:00:00.000Z" } };

    expect((await aVault()).keyring).toMatchObject({
      withoutUnitKey: { at: "2026-11-24T12:00:00.000Z" },
    });
    expect((await parseKeyring(canonicalBytes(neither))).ok).toBe(false);
    expect((await parseKeyring(canonicalBytes(both))).ok).toBe(false);
  });

  it("is not made with a short passphrase or a unit's key that nobody can have", async () => {
    const zeros = "A".repeat(43);
    const base = {
      owner: "Kim Handläggare",
      passphrase,
      createdAt: "2026-11-24T12:00:00.000Z",
      unit: { acknowledgedAt: "2026-11-24T12:00:00.000Z" },
      cost: quickCost,
      random,
      deriveKey,
    };
    const short = await createKeyring({ ...base, passphrase: "elva tecken" });
    const unit = { key: { id: unitIdOf(zeros), unit: "Ingen", publicKey: zeros } };

    expect(short).toEqual({
      ok: false,
      issues: [{ code: "vault/passphrase-too-short", pointer: "", params: { limit: 12 } }],
    });
    expect(codesOf(await createKeyring({ ...base, unit }))).toEqual(["vault/not-a-unit-key"]);
  });
});
