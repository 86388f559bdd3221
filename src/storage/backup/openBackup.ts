import { ok, type Result } from "../../core/issue/index.ts";
import type { FileBytes } from "../../workflows/ports/vaults.ts";
import type { Entry } from "../journal/entry.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { openFileKey, readBackupHead } from "./backupHead.ts";
import { type BackupReading, readBackup } from "./readBackup.ts";

/** A backup file that has been unlocked. */
export interface OpenBackup {
  readonly keyring: Keyring;
  /** What its keyring opens; another than the vault's own once the vault key was changed. */
  readonly unlocked: Unlocked;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly entries: () => AsyncGenerator<readonly Entry[], BackupReading>;
}

/** Opens a file with what unlocks its keyring. Nothing but its head has been read by then. */
export async function openBackup(
  file: FileBytes,
  unlock: (keyring: Keyring) => Promise<Result<Unlocked>>,
): Promise<Result<OpenBackup>> {
  const read = await readBackupHead(file);
  if (!read.ok) return read;
  const { keyring, createdAt } = read.value.head;
  const unlocked = await unlock(keyring);
  if (!unlocked.ok) return unlocked;
  const chunkKey = await openFileKey(read.value, unlocked.value);
  if (!chunkKey.ok) return chunkKey;
  return ok({
    keyring,
    unlocked: unlocked.value,
    createdAt,
    entries: () => readBackup(file, read.value.end, chunkKey.value),
  });
}
