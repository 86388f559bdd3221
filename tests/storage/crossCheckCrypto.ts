import { gcm } from "@noble/ciphers/aes.js";
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { toBase64url } from "../../src/storage/bytes/base64url.ts";
import type { Bytes } from "../../src/storage/bytes/bytes.ts";
import { argon2idByScript, argon2idByWasm } from "../../src/storage/crypto/argon2id.ts";
import { deriveBytes } from "../../src/storage/crypto/deriveBytes.ts";
import { openSealedTo, sealTo } from "../../src/storage/crypto/hpke.ts";
import { publicKeyOf } from "../../src/storage/crypto/publicKeyOf.ts";
import { importSealKey, openBytes, sealBytes } from "../../src/storage/crypto/sealBytes.ts";
import { isSignature, signBytes } from "../../src/storage/crypto/signBytes.ts";
import { importSigner, importVerifyKey } from "../../src/storage/crypto/signer.ts";
import { seededRandom } from "../bench/seededRandom.ts";
import { independentHpke } from "./independentHpke.ts";

/** Bytes and numbers out of one seed. */
interface Draw {
  readonly bytes: (length: number) => Bytes;
  readonly upTo: (limit: number) => number;
}

/** Each gives what two programs made of the same random input, as pairs that must be equal. */
type CrossCheck = (draw: Draw) => Promise<readonly (readonly [unknown, unknown])[]>;

const checks: Readonly<Record<string, CrossCheck>> = {
  async "AES-256-GCM"({ bytes, upTo }) {
    const [key, nonce, plain, about] = [bytes(32), bytes(12), bytes(upTo(600)), bytes(upTo(80))];
    const sealKey = await importSealKey(key);
    const ours = await sealBytes(sealKey, nonce, plain, about);
    const theirs = gcm(key, nonce, about).encrypt(plain);
    const opened = await openBytes(sealKey, nonce, new Uint8Array(theirs), about);
    return [
      [hex(ours), hex(theirs)],
      [hex(opened), hex(plain)],
    ];
  },
  async "SHA-256"({ bytes, upTo }) {
    const message = bytes(upTo(300));
    const theirs = await crypto.subtle.digest("SHA-256", message);
    return [[hex(sha256(message)), hex(new Uint8Array(theirs))]];
  },
  async "HKDF-SHA256"({ bytes, upTo }) {
    const [key, info] = [bytes(1 + upTo(64)), hex(bytes(upTo(40)))];
    const theirs = hkdf(sha256, key, undefined, utf8ToBytes(info), 32);
    return [[hex(await deriveBytes(key, info)), hex(theirs)]];
  },
  async Ed25519({ bytes, upTo }) {
    const [privateKey, content] = [bytes(32), bytes(upTo(300))];
    const message = Uint8Array.of(...utf8ToBytes("purpose"), 0, ...content);
    const publicKey = new Uint8Array(ed25519.getPublicKey(privateKey));
    const { key } = await importSigner(privateKey, publicKey);
    const theirs = new Uint8Array(ed25519.sign(message, privateKey));
    const verifyKey = await importVerifyKey(publicKey);
    return [
      [hex(await publicKeyOf("Ed25519", privateKey)), hex(publicKey)],
      [hex(await signBytes(key, "purpose", content)), hex(theirs)],
      [await isSignature(verifyKey, "purpose", content, theirs), true],
    ];
  },
  async X25519({ bytes }) {
    const privateKey = bytes(32);
    return [[hex(await publicKeyOf("X25519", privateKey)), hex(x25519.getPublicKey(privateKey))]];
  },
  async HPKE({ bytes, upTo }) {
    const [privateKey, plain, info, about] = [bytes(32), bytes(32), bytes(upTo(50)), bytes(20)];
    const publicKey = new Uint8Array(x25519.getPublicKey(privateKey));
    const ours = await sealTo(publicKey, info, plain, about);
    if (ours === undefined) return [["sealed", "refused"]];
    const { enc, sealed } = independentHpke.seal(bytes(32), publicKey, info, plain, about);
    const theirs = { enc: new Uint8Array(enc), sealed: new Uint8Array(sealed) };
    return [
      [hex(independentHpke.open(privateKey, info, ours, about)), hex(plain)],
      [hex(await openSealedTo(privateKey, info, theirs, about)), hex(plain)],
    ];
  },
  async Argon2id({ bytes, upTo }) {
    const [m, t, salt] = [8 + upTo(250), 1 + upTo(3), toBase64url(bytes(16))];
    const kdf = { alg: "argon2id", m, t, p: 1, salt } as const;
    const passphrase = hex(bytes(1 + upTo(40)));
    return [[hex(await argon2idByWasm(passphrase, kdf)), hex(argon2idByScript(passphrase, kdf))]];
  },
};

export interface CrossCheckResult {
  /** Cases gone through, each on all primitives. */
  readonly count: number;
  /** "primitive: seed" of each case in which two programs did not agree. */
  readonly differences: readonly string[];
}

/**
 * What the vault encrypts with, against independent programs on random input: WebCrypto and hash-wasm
 * against the @noble libraries, HPKE against one written here from the RFC. Case `i` has seed + i.
 */
export async function crossCheckCrypto(seed: number, count: number): Promise<CrossCheckResult> {
  const differences: string[] = [];
  for (let i = 0; i < count; i += 1) {
    for (const [name, check] of Object.entries(checks)) {
      const pairs = await check(drawFrom(seed + i));
      if (pairs.some(([one, other]) => one !== other)) differences.push(`${name}: ${seed + i}`);
    }
  }
  return { count, differences };
}

/** How many primitives each case goes through. */
export const primitives: readonly string[] = Object.keys(checks);

function drawFrom(seed: number): Draw {
  const random = seededRandom(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  return { bytes: (length) => Uint8Array.from({ length }, () => upTo(256)), upTo };
}

function hex(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "refused" : bytesToHex(bytes);
}
