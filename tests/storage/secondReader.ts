import { gcm } from "@noble/ciphers/aes.js";
import { ed25519 } from "@noble/curves/ed25519.js";
import { argon2id } from "@noble/hashes/argon2.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { independentHpke } from "./independentHpke.ts";

/**
 * A second program that opens a vault. Written from docs/vault.md and sharing no code with the app:
 * what that page says is enough. It throws at the first thing that is not as the page says.
 */

interface Kdf {
  readonly m: number;
  readonly t: number;
  readonly p: number;
  readonly salt: string;
}

interface Part {
  readonly generation: number;
  readonly nonce: string;
  readonly sealed: string;
}

interface Keyring {
  readonly vault: string;
  readonly kdf: Kdf;
  readonly passphrase: Part;
  readonly recovery: Part;
  readonly unit: { readonly generation: number; readonly enc: string; readonly sealed: string };
  readonly signPublic: string;
  readonly kemPublic: string;
  readonly privateKeys: Part;
  readonly signature: string;
}

const about = (json: unknown) => utf8ToBytes(canonicalize(json) ?? "");
const decode = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
const derive = (key: Uint8Array, info: string) =>
  hkdf(sha256, key, undefined, utf8ToBytes(info), 32);

function passphraseKey(passphrase: string, { m, t, p, salt }: Kdf): Uint8Array {
  const text = passphrase.replace(/\p{Zs}/gu, " ").normalize("NFC");
  return argon2id(utf8ToBytes(text), decode(salt), { m, t, p, dkLen: 32 });
}

function verify(
  publicKey: Uint8Array,
  purpose: string,
  content: Uint8Array,
  signature: Uint8Array,
) {
  const message = concatBytes(utf8ToBytes(purpose), Uint8Array.of(0), content);
  if (!ed25519.verify(signature, message, publicKey)) throw new Error(`Not signed: ${purpose}`);
}

/** The vault key, three times over. */
export function vaultKeysOf(
  keyring: Keyring,
  passphrase: string,
  recoveryCode: string,
  unitPrivateKey: Uint8Array,
): readonly Uint8Array[] {
  const { vault, unit, signature, ...rest } = keyring;
  const open = (key: Uint8Array, { generation, nonce, sealed }: Part, purpose: string) =>
    gcm(key, decode(nonce), about({ v: 1, vault, purpose, generation })).decrypt(decode(sealed));
  verify(
    decode(rest.signPublic),
    "avstamp keyring v1",
    about({ vault, unit, ...rest }),
    decode(signature),
  );
  const secret = secretOf(recoveryCode);
  const { generation } = unit;
  return [
    open(passphraseKey(passphrase, rest.kdf), rest.passphrase, "passphrase"),
    open(derive(secret, "avstamp recovery code v1"), rest.recovery, "recovery code"),
    independentHpke.open(
      unitPrivateKey,
      utf8ToBytes(`avstamp unit key v1 ${vault}`),
      { enc: decode(unit.enc), sealed: decode(unit.sealed) },
      about({ v: 1, vault, purpose: "unit key", generation }),
    ),
  ];
}

/** The 16 bytes of a recovery code that is written as it is printed. */
function secretOf(code: string): Uint8Array {
  const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const bits = Array.from(code.replaceAll("-", ""), (symbol) =>
    symbols.indexOf(symbol).toString(2).padStart(5, "0"),
  ).join("");
  const secret = Uint8Array.from({ length: 16 }, (_, i) =>
    Number.parseInt(bits.slice(8 * i, 8 * i + 8), 2),
  );
  if (
    !bytesToHex(sha256(secret)).startsWith(
      Number.parseInt(bits.slice(128), 2).toString(16).padStart(3, "0"),
    )
  ) {
    throw new Error("The checksum is wrong");
  }
  return secret;
}

/** The owner's two private keys. */
export function privateKeysOf(
  { vault, signPublic, kemPublic, privateKeys }: Keyring,
  vaultKey: Uint8Array,
): readonly Uint8Array[] {
  const { generation, nonce, sealed } = privateKeys;
  const bound = about({ v: 1, vault, purpose: "private keys", signPublic, kemPublic, generation });
  const key = derive(vaultKey, "avstamp vault v1 private keys");
  const both = gcm(key, decode(nonce), bound).decrypt(decode(sealed));
  return [both.slice(0, 32), both.slice(32)];
}

/** The private half of a unit's key. */
export function unitPrivateKeyOf(
  file: Readonly<Record<string, unknown>> & Omit<Part, "generation"> & { readonly kdf: Kdf },
  passphrase: string,
): Uint8Array {
  const { type: _, kdf, nonce, sealed, ...rest } = file;
  const bound = about({ ...rest, purpose: "unit private key" });
  return gcm(passphraseKey(passphrase, kdf), decode(nonce), bound).decrypt(decode(sealed));
}

/** The key of a case. */
export function caseKeyOf(
  file: Readonly<Record<string, unknown>> & Omit<Part, "generation">,
  vaultKey: Uint8Array,
): Uint8Array {
  const { nonce, sealed, ...rest } = file;
  const key = derive(vaultKey, "avstamp vault v1 case keys");
  return gcm(key, decode(nonce), about({ ...rest, purpose: "case key" })).decrypt(decode(sealed));
}

/** Header, body and link of a record. */
export function recordOf(bytes: Uint8Array, caseKey: Uint8Array, signPublic: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const headerEnd = 4 + view.getUint32(0);
  const headerBytes = bytes.subarray(4, headerEnd);
  const sealed = bytes.subarray(headerEnd + 64);
  const header = JSON.parse(new TextDecoder().decode(headerBytes)) as Record<string, string>;
  const link = bytesToHex(sha256(concatBytes(headerBytes, Uint8Array.of(0), sha256(sealed))));
  const signature = bytes.subarray(headerEnd, headerEnd + 64);
  verify(signPublic, "avstamp link v1", utf8ToBytes(link), signature);
  const padded = gcm(caseKey, decode(header["nonce"] ?? ""), headerBytes).decrypt(sealed);
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const body: unknown = JSON.parse(new TextDecoder().decode(padded.subarray(4, 4 + length)));
  return { header, body, link };
}
