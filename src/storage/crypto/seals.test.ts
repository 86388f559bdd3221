import { describe, expect, it } from "vitest";
import { toUtf8 } from "../bytes/utf8.ts";
import { deriveBytes } from "./deriveBytes.ts";
import { openSealedTo, sealTo } from "./hpke.ts";
import { publicKeyOf } from "./publicKeyOf.ts";
import { importSealKey, openBytes, sealBytes } from "./sealBytes.ts";
import { isSignature, signBytes } from "./signBytes.ts";
import { importSigner, importVerifyKey } from "./signer.ts";

const [one, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
const [plain, about] = [toUtf8("made up"), toUtf8("case 7")];

describe("a seal", () => {
  it("opens with its own key, nonce and what it is about, and no other", async () => {
    const [key, wrong] = [await importSealKey(one), await importSealKey(other)];
    const [nonce, next] = [new Uint8Array(12), new Uint8Array(12).fill(1)];
    const sealed = await sealBytes(key, nonce, plain, about);

    expect(await openBytes(key, nonce, sealed, about)).toEqual(plain);
    expect(await openBytes(wrong, nonce, sealed, about)).toBeUndefined();
    expect(await openBytes(key, next, sealed, about)).toBeUndefined();
    expect(await openBytes(key, nonce, sealed, toUtf8("case 8"))).toBeUndefined();
    expect(await openBytes(key, nonce, sealed.subarray(0, 10), about)).toBeUndefined();
  });

  it("has a key that cannot be taken out", async () => {
    await expect(crypto.subtle.exportKey("raw", await importSealKey(one))).rejects.toThrow(
      "key is not extractable",
    );
  });
});

describe("a derived key", () => {
  it("is another for every purpose", async () => {
    expect(await deriveBytes(one, "a")).not.toEqual(await deriveBytes(one, "b"));
  });
});

describe("a seal to a public key", () => {
  it("opens with the private half, the same info and what it is about, and no other", async () => {
    const info = toUtf8("info");
    const sealed = await sealTo(await publicKeyOf("X25519", one), info, plain, about);
    if (sealed === undefined) throw new Error("Not sealed");

    expect(await openSealedTo(one, info, sealed, about)).toEqual(plain);
    expect(await openSealedTo(other, info, sealed, about)).toBeUndefined();
    expect(await openSealedTo(one, toUtf8("inf0"), sealed, about)).toBeUndefined();
    expect(await openSealedTo(one, info, sealed, toUtf8("case 8"))).toBeUndefined();
  });

  it("is refused where nobody can have the private half", async () => {
    // RFC 7748, section 6.1: a point of small order gives zeros, whatever the other half.
    expect(await sealTo(new Uint8Array(32), toUtf8(""), plain, about)).toBeUndefined();
  });
});

describe("a signature", () => {
  it("holds for its key, purpose and content alone", async () => {
    const publicKey = await publicKeyOf("Ed25519", one);
    const verifyKey = await importVerifyKey(publicKey);
    const { key, author } = await importSigner(one, publicKey);
    const signature = await signBytes(key, "keyring", plain);
    const otherKey = await importVerifyKey(await publicKeyOf("Ed25519", other));

    expect(author).toMatch(/^[0-9a-f]{16}$/);
    expect(await isSignature(verifyKey, "keyring", plain, signature)).toBe(true);
    expect(await isSignature(otherKey, "keyring", plain, signature)).toBe(false);
    expect(await isSignature(verifyKey, "link", plain, signature)).toBe(false);
    expect(await isSignature(verifyKey, "keyring", about, signature)).toBe(false);
  });
});
