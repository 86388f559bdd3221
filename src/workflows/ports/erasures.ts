import type { Result } from "../../core/issue/index.ts";

/** A case that was erased: that it was there, and nothing of what was in it. */
export interface ErasedCase {
  readonly case: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The places its records had, so that the chains of devices can still be followed. */
  readonly links: readonly {
    readonly device: string;
    readonly seq: number;
    readonly prevHash: string;
    readonly link: string;
  }[];
}

interface NewErasure {
  readonly cases: readonly string[];
  readonly passphrase: string;
  /** Goes on opening the vault when it is given; otherwise there is a new one to write down. */
  readonly recoveryCode?: string;
}

/**
 * What an erasure is doing: sealing anew what stays, writing both copies without the rest, and
 * putting what stays into a new place so that the old one can be deleted as a whole.
 */
export type ErasureStep = "sealing" | "rewriting" | "rebuilding";

/** Taking cases out of an open vault for ever. */
export interface Erasures {
  /**
   * Makes ready, in memory only, the vault key that comes after, and gives the recovery code that
   * opens the vault from then on: it is to be on paper before anything is erased. Issues are
   * `vault/wrong-passphrase`, `vault/no-such-case` and those of a recovery code.
   */
  readonly prepareErasure: (
    erasure: NewErasure,
  ) => Promise<Result<{ readonly recoveryCode: string }>>;
  /**
   * Erases what was prepared, once its code has been typed back. One step: after an issue or a
   * crash it is done or not done, never half. What is left of the cases on this device opens for
   * nobody, since the vault key is another. The vault is rebuilt last; if that was interrupted, the
   * cases are erased and `isRebuildDue`.
   */
  readonly erase: (
    typedCode: string,
    onStep: (step: ErasureStep) => void,
  ) => Promise<Result<readonly ErasedCase[]>>;
  /** Every case that was erased, here or on another device, oldest first. */
  readonly erasures: () => Promise<Result<readonly ErasedCase[]>>;
}
