import type { DerivedKey } from "../crypto/argon2id.ts";
import type { Kdf } from "../crypto/kdf.schema.ts";

/** What the worker is asked, once. */
export interface KdfRequest {
  readonly passphrase: string;
  readonly kdf: Kdf;
}

/** What it answers. Undefined when it could not be done, for want of memory. */
export type KdfAnswer = DerivedKey | undefined;
