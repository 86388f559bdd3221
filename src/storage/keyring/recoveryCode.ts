import { sha256 } from "@noble/hashes/sha2.js";
import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";

/** How many random bytes a recovery code holds. */
export const recoverySecretLength = 16;

/** Crockford's base 32: no I, L, O and U, which are mistaken for others. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const symbolCount = 28;
const checksumBits = 12n;

/**
 * 16 random bytes as 28 symbols in seven groups, to be printed and typed in: 128 bits and, after
 * them, the first 12 of their SHA-256, by which a mistyped code is told from a wrong one.
 */
export function encodeRecoveryCode(secret: Bytes): string {
  const bits = (toNumber(secret) << checksumBits) | checksumOf(secret);
  const symbols = Array.from({ length: symbolCount }, (_, index) => {
    const shift = BigInt(5 * (symbolCount - 1 - index));
    return alphabet.charAt(Number((bits >> shift) & 31n));
  });
  return symbols.join("").replace(/.{4}(?=.)/g, "$&-");
}

/**
 * The bytes of a code as somebody types it: capitals or not, with or without hyphens and spaces,
 * O for 0, I or L for 1. `vault/recovery-code-misread` when the checksum shows a slip.
 */
export function parseRecoveryCode(text: string): Result<Bytes> {
  const symbols = text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const values = Array.from(symbols, (symbol) => alphabet.indexOf(symbol));
  if (values.length !== symbolCount || values.includes(-1)) return misread;
  const bits = values.reduce((number, value) => (number << 5n) | BigInt(value), 0n);
  const secret = toBytes(bits >> checksumBits);
  const checksum = bits & ((1n << checksumBits) - 1n);
  return checksum === checksumOf(secret) ? ok(secret) : misread;
}

const misread = fail([issue("vault/recovery-code-misread", "")]);

function checksumOf(secret: Bytes): bigint {
  const [first = 0, second = 0] = sha256(secret);
  return BigInt((first << 4) | (second >> 4));
}

function toNumber(bytes: Bytes): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

function toBytes(number: bigint): Bytes {
  const shift = (index: number) => BigInt(8 * (recoverySecretLength - 1 - index));
  return Uint8Array.from({ length: recoverySecretLength }, (_, index) =>
    Number((number >> shift(index)) & 255n),
  );
}
