import { describe, expect, it } from "vitest";
import {
  aUnitKey,
  codesOf,
  deriveKey,
  quickCost,
  unitPassphrase,
  valueOf,
} from "../../../tests/fixtures/vault/aVault.ts";
import { seededBytes } from "../../../tests/fixtures/vault/seededBytes.ts";
import { toBase64url } from "../bytes/base64url.ts";
import { publicKeyOf } from "../crypto/publicKeyOf.ts";
import { createUnitKey } from "./createUnitKey.ts";
import { openUnitPrivateKey } from "./openUnitPrivateKey.ts";
import { parseUnitKeyFile } from "./parseUnitKeyFile.ts";

const random = seededBytes(5);
const none = ["vault/not-a-unit-key"];

describe("a unit's key", () => {
  it("is two files, one of which opens with the passphrase to the other's private half", async () => {
    const { publicFile, privateFile } = await aUnitKey();
    const file: unknown = JSON.parse(JSON.stringify(privateFile));
    const key = valueOf(await openUnitPrivateKey(file, unitPassphrase, deriveKey));

    expect(valueOf(parseUnitKeyFile(JSON.parse(JSON.stringify(publicFile))))).toEqual(publicFile);
    expect(toBase64url(await publicKeyOf("X25519", key.privateKey))).toBe(publicFile.publicKey);
    expect(key).toMatchObject({ id: publicFile.id, unit: "Enheten för ekonomiskt bistånd" });
    expect(JSON.stringify(privateFile)).not.toContain(toBase64url(key.privateKey));
  });

  it("says the same whatever is wrong with a passphrase", async () => {
    const { privateFile } = await aUnitKey();
    for (const text of ["", "x", unitPassphrase.toUpperCase()]) {
      expect(codesOf(await openUnitPrivateKey(privateFile, text, deriveKey))).toEqual([
        "vault/wrong-passphrase",
      ]);
    }
  });

  it("does not open under another name", async () => {
    const { privateFile } = await aUnitKey();
    const renamed = { ...privateFile, unit: "En annan enhet" };

    expect(codesOf(await openUnitPrivateKey(renamed, unitPassphrase, deriveKey))).toEqual([
      "vault/wrong-passphrase",
    ]);
  });

  it("is not taken from a file that is something else", async () => {
    const { publicFile, privateFile } = await aUnitKey();
    const { publicFile: other } = await aUnitKey();

    for (const file of [null, [], {}, "x", privateFile, { ...publicFile, publicKey: "AA" }]) {
      expect(codesOf(parseUnitKeyFile(file))).toEqual(none);
    }
    expect(codesOf(parseUnitKeyFile({ ...publicFile, publicKey: other.publicKey }))).toEqual(none);
    expect(codesOf(parseUnitKeyFile({ ...publicFile, v: 2 }))).toEqual(["vault/newer-version"]);
    expect(codesOf(await openUnitPrivateKey(publicFile, unitPassphrase, deriveKey))).toEqual(none);
  });

  it("is not made with a short passphrase", async () => {
    const input = { unit: "Enheten", passphrase: "kort", cost: quickCost, random, deriveKey };

    expect(codesOf(await createUnitKey(input))).toEqual(["vault/passphrase-too-short"]);
  });
});
