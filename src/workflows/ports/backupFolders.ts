import type { Result } from "../../core/issue/index.ts";
import type { ByteStream, FileBytes } from "./vaults.ts";

/** A folder that backups are written to without anybody asking. */
export interface BackupFolder {
  readonly name: string;
  /** Whether the app may write there now; where not, `allow` asks the person. */
  readonly mayWrite: () => Promise<boolean>;
  /** Asks the person, who must just have clicked; whether the app may write afterwards. */
  readonly allow: () => Promise<boolean>;
  /**
   * Puts a file in the folder, all of it or nothing, in place of one of the same name; gives what is
   * there then. `storage/folder-failed` when the folder is gone or full.
   */
  readonly write: (name: string, bytes: ByteStream) => Promise<Result<FileBytes>>;
  /** Deletes the files that `isOurs` says yes to, but for so many of the last by name. */
  readonly keepLast: (count: number, isOurs: (name: string) => boolean) => Promise<Result<void>>;
}

/** The folders chosen on this device, one for each vault. */
export interface BackupFolders {
  /** Whether the browser lets a folder be chosen: Chromium does. */
  readonly canChoose: boolean;
  /** Undefined when the person chose none. */
  readonly choose: (vault: string) => Promise<Result<BackupFolder | undefined>>;
  readonly find: (vault: string) => Promise<Result<BackupFolder | undefined>>;
  /** Writes there no more; what is in the folder stays. */
  readonly forget: (vault: string) => Promise<Result<void>>;
}
