import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64url } from "../../src/storage/bytes/base64url.ts";
import { canonicalBytes } from "../../src/storage/bytes/canonicalBytes.ts";
import { openEnvelope } from "../../src/storage/envelope/openEnvelope.ts";
import { readEnvelope } from "../../src/storage/envelope/readEnvelope.ts";
import { verifyLink } from "../../src/storage/envelope/verifyLink.ts";
import { openCaseKey, openCasePrivateKey } from "../../src/storage/keyring/openCaseKey.ts";
import { openUnitPrivateKey } from "../../src/storage/keyring/openUnitPrivateKey.ts";
import { parseKeyring } from "../../src/storage/keyring/parseKeyring.ts";
import { unlockKeyring, type Way } from "../../src/storage/keyring/unlockKeyring.ts";
import { deriveKey, valueOf } from "../fixtures/vault/aVault.ts";
import stored from "../fixtures/vault/format-1.json" with { type: "json" };
import {
  caseKeyOf,
  privateKeysOf,
  recordOf,
  unitPrivateKeyOf,
  vaultKeysOf,
} from "./secondReader.ts";

describe("a vault of format 1, as it once was stored", () => {
  it("opens by every way, with its case and its records", async () => {
    const keyring = valueOf(await parseKeyring(canonicalBytes(stored.keyring)));
    const key = valueOf(
      await openUnitPrivateKey(stored.unitPrivateKey, stored.unitPassphrase, deriveKey),
    );
    const ways: readonly Way[] = [
      { kind: "passphrase", passphrase: stored.passphrase, deriveKey },
      { kind: "recoveryCode", code: stored.recoveryCode },
      { kind: "unitKey", key },
    ];
    for (const way of ways) {
      const unlocked = valueOf(await unlockKeyring(keyring, way));
      const caseKey = valueOf(await openCaseKey(unlocked, canonicalBytes(stored.caseKey)));
      for (const { bytes, body, link } of stored.records) {
        const envelope = valueOf(readEnvelope(fromBase64url(bytes)));
        expect(envelope.link).toBe(link);
        expect(await verifyLink(envelope, unlocked.signers)).toBe(true);
        expect(valueOf(await openEnvelope(envelope, caseKey))).toEqual(body);
      }
      expect(valueOf(await openCasePrivateKey(caseKey))).toHaveLength(32);
    }
  });

  it("opens with a program that is written from docs/vault.md alone", () => {
    const { keyring, passphrase, recoveryCode, unitPrivateKey, unitPassphrase } = stored;
    const unitKey = unitPrivateKeyOf(unitPrivateKey, unitPassphrase);
    const [vaultKey, ...others] = vaultKeysOf(keyring, passphrase, recoveryCode, unitKey);
    if (vaultKey === undefined) throw new Error("No vault key");
    const caseKey = caseKeyOf(stored.caseKey, vaultKey);
    const signPublic = new Uint8Array(fromBase64url(keyring.signPublic));
    const records = stored.records.map(({ bytes }) =>
      recordOf(fromBase64url(bytes), caseKey, signPublic),
    );

    expect(others).toEqual([vaultKey, vaultKey]);
    expect(records.map(({ body, link }) => ({ body, link }))).toEqual(
      stored.records.map(({ body, link }) => ({ body, link })),
    );
    expect(records.map(({ header }) => header["prevHash"])).toEqual(["", records[0]?.link]);
    expect(privateKeysOf(keyring, vaultKey).map(({ length }) => length)).toEqual([32, 32]);
  });

  it("holds nothing readable in its bytes", () => {
    const text = JSON.stringify([
      stored.keyring,
      stored.caseKey,
      stored.records.map(({ bytes }) => Buffer.from(bytes, "base64url").toString("latin1")),
    ]);
    const needles = ["E-2026-1", "arbeta", stored.passphrase, stored.recoveryCode];

    expect(needles.filter((needle) => text.includes(needle))).toEqual([]);
    expect(text).not.toContain(toBase64url(new TextEncoder().encode("arbeta")));
  });
});
