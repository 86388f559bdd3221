import { argon2id as argon2idOfNoble } from "@noble/hashes/argon2.js";
import { argon2id as argon2idOfWasm } from "hash-wasm";
import { fromBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import type { Kdf } from "./kdf.schema.ts";
import { preparePassphrase } from "./preparePassphrase.ts";

/** 32 bytes of a passphrase, and by which of the two programs. */
export interface DerivedKey {
  readonly key: Bytes;
  readonly by: "wasm" | "script";
}

/**
 * Argon2id in this very thread, for a second or so and with much memory: on a page, ask the worker.
 * Where WebAssembly is refused the same comes about without it, several times slower.
 */
export async function argon2id(passphrase: string, kdf: Kdf): Promise<DerivedKey> {
  try {
    return { key: await argon2idByWasm(passphrase, kdf), by: "wasm" };
  } catch {
    return { key: argon2idByScript(passphrase, kdf), by: "script" };
  }
}

/** Argon2id by hash-wasm. */
export async function argon2idByWasm(passphrase: string, { m, t, p, salt }: Kdf): Promise<Bytes> {
  const derived = await argon2idOfWasm({
    password: preparePassphrase(passphrase),
    salt: fromBase64url(salt),
    memorySize: m,
    iterations: t,
    parallelism: p,
    hashLength: keyLength,
    outputType: "binary",
  });
  return new Uint8Array(derived);
}

/** Argon2id by @noble/hashes. */
export function argon2idByScript(passphrase: string, { m, t, p, salt }: Kdf): Bytes {
  const options = { m, t, p, dkLen: keyLength };
  return argon2idOfNoble(preparePassphrase(passphrase), fromBase64url(salt), options);
}

const keyLength = 32;
