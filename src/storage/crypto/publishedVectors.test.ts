import { argon2id as argon2idOfNoble } from "@noble/hashes/argon2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { bytesOfHex } from "../../../tests/fixtures/vault/bytesOfHex.ts";
import { toBase64url } from "../bytes/base64url.ts";
import { toUtf8 } from "../bytes/utf8.ts";
import { argon2idByScript, argon2idByWasm } from "./argon2id.ts";
import { deriveBytes } from "./deriveBytes.ts";
import { openSealedTo } from "./hpke.ts";
import { importPrivateKey } from "./importPrivateKey.ts";
import { publicKeyOf } from "./publicKeyOf.ts";
import { importSealKey, openBytes, sealBytes } from "./sealBytes.ts";
import { importVerifyKey } from "./signer.ts";

describe("AES-256-GCM", () => {
  // McGrew and Viega, The Galois/Counter Mode of Operation (2005), appendix B.
  const long = {
    key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
    nonce: "cafebabefacedbaddecaf888",
    about: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
    plain:
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    sealed:
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662" +
      "76fc6ece0f4e1768cddf8853bb2d551b",
  };
  const zeros = { key: "00".repeat(32), nonce: "00".repeat(12), about: "" };

  it.each([
    ["case 13", { ...zeros, plain: "", sealed: "530f8afbc74536b9a963b4f1c4cb738b" }],
    [
      "case 14",
      {
        ...zeros,
        plain: "00".repeat(16),
        sealed: "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
      },
    ],
    ["case 16", long],
  ])("is that of McGrew and Viega, %s", async (_name, vector) => {
    const key = await importSealKey(bytesOfHex(vector.key));
    const [nonce, about] = [bytesOfHex(vector.nonce), bytesOfHex(vector.about)];
    const sealed = await sealBytes(key, nonce, bytesOfHex(vector.plain), about);
    const opened = await openBytes(key, nonce, bytesOfHex(vector.sealed), about);

    expect(bytesToHex(sealed)).toBe(vector.sealed);
    expect(opened).toEqual(bytesOfHex(vector.plain));
  });
});

describe("SHA-256", () => {
  // FIPS 180-2, appendix B.1 and B.2; the third is from NIST's SHA256ShortMsg.rsp, Len = 512.
  it.each([
    [toUtf8("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      toUtf8("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    [
      bytesOfHex(
        "5a86b737eaea8ee976a0a24da63e7ed7eefad18a101c1211e2b3650c5187c2a8a650547208251f6d4237e661c7bf4c77f335390394c37fa1a9f9be836ac28509",
      ),
      "42e61e174fbb3897d6dd6cef3dd2802fe67b331953b06114a65c772859dfc1aa",
    ],
  ])("is that of NIST (%#)", (message, hash) => {
    expect(bytesToHex(sha256(message))).toBe(hash);
  });
});

describe("HKDF-SHA256", () => {
  it("is that of RFC 5869, appendix A.3: no salt, no info; the first 32 of its 42 bytes", async () => {
    const derived = await deriveBytes(bytesOfHex("0b".repeat(22)), "");

    expect(bytesToHex(derived)).toBe(
      "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d",
    );
  });
});

describe("Ed25519", () => {
  // RFC 8032, section 7.1, tests 1 to 3.
  it.each([
    [
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ],
    [
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ],
    [
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
      "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ],
  ])("is that of RFC 8032 (%#)", async (privateHex, publicHex, message, signature) => {
    const [privateKey, content] = [bytesOfHex(privateHex), bytesOfHex(message)];
    const key = await importPrivateKey("Ed25519", privateKey);
    const signed = new Uint8Array(await crypto.subtle.sign("Ed25519", key, content));
    const verifyKey = await importVerifyKey(bytesOfHex(publicHex));
    const isRight = await crypto.subtle.verify(
      "Ed25519",
      verifyKey,
      bytesOfHex(signature),
      content,
    );

    expect(bytesToHex(await publicKeyOf("Ed25519", privateKey))).toBe(publicHex);
    expect(bytesToHex(signed)).toBe(signature);
    expect(isRight).toBe(true);
  });
});

describe("X25519", () => {
  it("is that of RFC 7748, section 6.1", async () => {
    const alice = bytesOfHex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    const bob = bytesOfHex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    const publicOfBob = await crypto.subtle.importKey(
      "raw",
      await publicKeyOf("X25519", bob),
      "X25519",
      false,
      [],
    );
    const shared = await crypto.subtle.deriveBits(
      { name: "X25519", public: publicOfBob },
      await importPrivateKey("X25519", alice),
      256,
    );

    expect(bytesToHex(await publicKeyOf("X25519", alice))).toBe(
      "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
    );
    expect(bytesToHex(new Uint8Array(shared))).toBe(
      "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742",
    );
  });
});

describe("HPKE", () => {
  it("is that of RFC 9180 for this suite", async () => {
    // The working group's test-vectors.json, to which RFC 9180, appendix A, refers:
    // mode 0, kem 0x0020, kdf 0x0001, aead 0x0002, the first encryption.
    const opened = await openSealedTo(
      bytesOfHex("497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d"),
      toUtf8("Ode on a Grecian Urn"),
      {
        enc: bytesOfHex("6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256"),
        sealed: bytesOfHex(
          "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a",
        ),
      },
      toUtf8("Count-0"),
    );

    expect(opened).toEqual(toUtf8("Beauty is truth, truth beauty"));
  });
});

describe("Argon2id", () => {
  it("is that of RFC 9106, section 5.3, by @noble/hashes", () => {
    // With a secret and associated data, which neither hash-wasm nor we use: the two programs are
    // compared with each other on what we do use.
    const tag = argon2idOfNoble(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      m: 32,
      t: 3,
      p: 4,
      dkLen: 32,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
    });

    expect(bytesToHex(tag)).toBe(
      "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
    );
  });

  // The reference program's own test.c (P-H-C/phc-winner-argon2), version 0x13; salts of 8 bytes.
  it.each([
    [2, 8, "password", "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"],
    [
      2,
      16,
      "differentpassword",
      "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde",
    ],
  ])("is that of the reference program, t = %i, m = 2^%i", async (t, bits, passphrase, key) => {
    const salt = toBase64url(toUtf8("somesalt"));
    const kdf = { alg: "argon2id", m: 2 ** bits, t, p: 1, salt } as const;

    expect(bytesToHex(await argon2idByWasm(passphrase, kdf))).toBe(key);
    expect(bytesToHex(argon2idByScript(passphrase, kdf))).toBe(key);
  });
});
