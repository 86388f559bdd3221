import type { Result } from "../../core/issue/index.ts";
import type { DerivedKey } from "../crypto/argon2id.ts";
import type { Kdf } from "../crypto/kdf.schema.ts";

/**
 * A passphrase to the 32 bytes that seal the vault key, by Argon2id. In the app the worker is asked
 * (`createKeyDeriver`). `vault/key-derivation-failed` when there is too little memory.
 */
export type DeriveKey = (passphrase: string, kdf: Kdf) => Promise<Result<DerivedKey>>;
