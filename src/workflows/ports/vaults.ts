import type { Result } from "../../core/issue/index.ts";
import type { RecordStore } from "../ports.ts";
import type { AuditAction, AuditReport, NotedTimes } from "./auditActions.ts";
import type { Damage } from "./damage.ts";
import type { Erasures } from "./erasures.ts";
import type { Rebuilding } from "./rebuilding.ts";

/** A vault on this device, as anybody may see it before it is unlocked. */
export interface VaultSummary {
  readonly id: string;
  /** The caseworker it belongs to; undefined where not even that can be read. */
  readonly owner: string | undefined;
}

export interface NewVault {
  /** The caseworker's name. It can be read by whoever holds the device. */
  readonly owner: string;
  readonly passphrase: string;
  /** The unit's public recovery key, as its file says it, or why there is none. */
  readonly recovery:
    | { readonly unitKey: unknown }
    /** It was acknowledged that forgetting both passphrase and code means the records are gone. */
    | { readonly acknowledgedAt: string };
}

export type UnlockWay =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "recoveryCode"; readonly code: string }
  /** The unit's private key, as its file says it, and what protects that file. */
  | { readonly kind: "unitKey"; readonly file: unknown; readonly passphrase: string };

/** What this browser can do of what a vault needs. */
export interface Abilities {
  /** A journal on disk beside the database. Without it there is one copy only. */
  readonly journal: boolean;
  /** The database says when an answer is on the medium. */
  readonly strictCommit: boolean;
  /** One window writes at a time. */
  readonly locks: boolean;
  /** The browser can promise not to clear its storage by itself. */
  readonly persistence: boolean;
  /** Keys can be agreed on, sealed to and signed with. */
  readonly keys: boolean;
  /** Fast key derivation; without it unlocking is slower. */
  readonly wasm: boolean;
}

/** What is on disk, in numbers; of entries, not of what they say. */
export interface StorageReport {
  /** Entries in the vault. */
  readonly count: number;
  readonly journal: "kept" | "unavailable";
  /** How many were missing or damaged in one copy and put back from the other. */
  readonly mended: number;
  /** How many are damaged in both copies: what is left of them is kept. */
  readonly damaged: number;
  /** How many were once kept and are in neither copy. */
  readonly lost: number;
}

/** The bytes of a file, as a browser's Blob gives them. */
export interface FileBytes {
  readonly size: number;
  readonly slice: (
    from: number,
    to: number,
  ) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

/** The bytes of a file to be, as a browser's ReadableStream gives them. */
export interface ByteStream {
  readonly getReader: () => {
    readonly read: () => Promise<{
      readonly done: boolean;
      readonly value?: Uint8Array | undefined;
    }>;
  };
}

/** What reading a backup back gave. */
export interface BackupReport {
  /** Entries that are whole. */
  readonly entries: number;
  /** How many there were when the file was written; undefined when its end is gone. */
  readonly expected: number | undefined;
  /** Parts of the file that were altered or cut off. */
  readonly damagedChunks: number;
}

export interface RestoreReport extends BackupReport {
  readonly added: number;
  readonly alreadyThere: number;
  /** Cases in the backup that have been erased since: they do not come back. */
  readonly erasedCases: number;
}

/** A vault that has been unlocked in this window. */
export interface OpenVault extends Erasures, Damage, Rebuilding, NotedTimes {
  readonly id: string;
  readonly owner: string;
  /** Id of this sitting: from unlocking to locking. */
  readonly sitting: string;
  readonly store: RecordStore;
  readonly report: () => Promise<Result<StorageReport>>;
  /** Reads both copies whole, and mends one from the other. */
  readonly verify: (
    onProgress: (done: number, of: number) => void,
  ) => Promise<Result<StorageReport>>;
  /** `vault/wrong-passphrase` when the present one is not that. */
  readonly changePassphrase: (present: string, next: string) => Promise<Result<void>>;
  /** A new recovery code; the one before opens nothing any longer. */
  readonly replaceRecoveryCode: () => Promise<Result<string>>;
  /** The bytes of an encrypted backup, as a file of any size is written. */
  readonly backUp: () => Promise<Result<ByteStream>>;
  /**
   * Reads a backup of this vault back from beginning to end. `vault/backup-other-keys` when it was
   * made before the vault key was changed: then `way` opens it.
   */
  readonly checkBackup: (file: FileBytes, way?: UnlockWay) => Promise<Result<BackupReport>>;
  /** Adds what is in the backup and not here; `way` as for checking. */
  readonly restore: (file: FileBytes, way?: UnlockWay) => Promise<Result<RestoreReport>>;
  /** The audit trail, oldest first. */
  readonly audit: () => Promise<Result<AuditReport>>;
  readonly note: (action: AuditAction, caseId?: string) => Promise<Result<void>>;
  /** What was last laid down under a name for the whole vault; undefined when nothing was. */
  readonly readSetting: (name: string) => Promise<Result<unknown>>;
  /** Lays something down, as JSON. It goes along in backups. */
  readonly keepSetting: (name: string, value: unknown) => Promise<Result<void>>;
  /** Forgets every key. What was not written by then is not in the vault. */
  readonly lock: () => Promise<void>;
}

/** The vaults of this device: each belongs to one caseworker and is closed to the others. */
export interface Vaults {
  readonly abilities: () => Promise<Abilities>;
  readonly list: () => Promise<Result<readonly VaultSummary[]>>;
  /** Makes a vault ready, in memory only, and gives its recovery code. */
  readonly prepare: (vault: NewVault) => Promise<Result<{ readonly recoveryCode: string }>>;
  /** The code as it was written down, typed in: only then is the prepared vault on disk. */
  readonly confirm: (typedCode: string) => Promise<Result<OpenVault>>;
  /**
   * `storage/other-tab` when another window has it open; `vault/gone` when all of it is gone;
   * `storage/both-damaged` when neither copy can be read whole, and then nothing is changed: with
   * `salvage` one goes on with what can be read.
   */
  readonly unlock: (
    id: string,
    way: UnlockWay,
    how?: { readonly salvage: boolean },
  ) => Promise<Result<OpenVault>>;
  /** Makes a vault of a backup, on a device that has none of that name. `vault/already-here`. */
  readonly restore: (
    file: FileBytes,
    way: UnlockWay,
  ) => Promise<Result<{ readonly vault: OpenVault; readonly report: RestoreReport }>>;
  /** Both files of a new recovery key for a unit: one to hand out, one to lock in. */
  readonly createUnitKey: (
    unit: string,
    passphrase: string,
  ) => Promise<Result<{ readonly publicFile: unknown; readonly privateFile: unknown }>>;
}
