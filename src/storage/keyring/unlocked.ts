import type { Bytes } from "../bytes/bytes.ts";
import type { Signer, Signers } from "../crypto/signer.ts";
import type { VaultSealKeys } from "./vaultSealKeys.ts";

/** An open vault. It lives in memory only; to lock is to drop every reference to it. */
export interface Unlocked {
  readonly vault: string;
  /** The caseworker, by name. */
  readonly owner: string;
  /** Of the keyring it was opened with. */
  readonly generation: number;
  /** 32 bytes, from which the sealing keys are made. */
  readonly vaultKey: Bytes;
  readonly keys: VaultSealKeys;
  /** Signs for the owner. `signer.author` is the author of what is sealed from now on. */
  readonly signer: Signer;
  /** The owner's X25519 pair, to which others can seal. */
  readonly kem: { readonly publicKey: Bytes; readonly privateKey: Bytes };
  /** The owner's public signing keys by author, those before a change of the vault key included. */
  readonly signers: Signers;
}
