import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Bytes } from "../bytes/bytes.ts";
import { importPrivateKey } from "./importPrivateKey.ts";

/** Who signs: a private key, and the name that its public half has in headers. */
export interface Signer {
  readonly author: string;
  readonly key: CryptoKey;
}

/** Public keys to check signatures with, by author. */
export type Signers = ReadonlyMap<string, CryptoKey>;

/** The name of a public signing key: the first 16 hex digits of its SHA-256. */
export function authorOf(publicKey: Bytes): string {
  return bytesToHex(sha256(publicKey)).slice(0, 16);
}

/** Makes a signer of an Ed25519 pair. */
export async function importSigner(privateKey: Bytes, publicKey: Bytes): Promise<Signer> {
  return { author: authorOf(publicKey), key: await importPrivateKey("Ed25519", privateKey) };
}

/** A public Ed25519 key to check signatures with. */
export async function importVerifyKey(publicKey: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
}
