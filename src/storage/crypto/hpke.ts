import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import type { Bytes } from "../bytes/bytes.ts";

/** What was sealed to a public key: a key of its own for this one time, and the cipher text. */
export interface SealedTo {
  readonly enc: Bytes;
  readonly sealed: Bytes;
}

/** HPKE (RFC 9180) in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/**
 * Seals so that only the private half of an X25519 key opens it. Draws a random key by itself.
 * Undefined where nobody can have a private half, as for a key of zeros.
 */
export async function sealTo(
  publicKey: Bytes,
  info: Bytes,
  plain: Bytes,
  about: Bytes,
): Promise<SealedTo | undefined> {
  try {
    const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey);
    const sealed = await suite.seal({ recipientPublicKey, info }, plain, about);
    return { enc: new Uint8Array(sealed.enc), sealed: new Uint8Array(sealed.ct) };
  } catch {
    return undefined;
  }
}

/** What was sealed to the public half, or undefined: another key, or something was altered. */
export async function openSealedTo(
  privateKey: Bytes,
  info: Bytes,
  { enc, sealed }: SealedTo,
  about: Bytes,
): Promise<Bytes | undefined> {
  const recipientKey = await suite.kem.deserializePrivateKey(privateKey);
  try {
    return new Uint8Array(await suite.open({ recipientKey, enc, info }, sealed, about));
  } catch {
    return undefined;
  }
}
