import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type {
  BackupReport,
  FileBytes,
  OpenVault,
  UnlockWay,
} from "../../workflows/ports/vaults.ts";
import { type OpenBackup, openBackup } from "../backup/openBackup.ts";
import { restoreBackup } from "../backup/restoreBackup.ts";
import { streamOf } from "../backup/streamOf.ts";
import { writeBackup } from "../backup/writeBackup.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { isSignedKeyring } from "../keyring/signKeyring.ts";
import { loadVaultKeys } from "./loadVaultKeys.ts";
import { noteAudit } from "./noteAudit.ts";
import { refuseNewer } from "./refuseNewer.ts";
import { unlockBy } from "./unlockBy.ts";
import type { VaultInside } from "./vaultInside.ts";

/** Saving an open vault to a file, reading the file back, and adding what is in one. */
export function vaultBackups(
  inside: VaultInside,
): Pick<OpenVault, "backUp" | "checkBackup" | "restore"> {
  const { copies, device } = inside;

  async function open(file: FileBytes, way?: UnlockWay): Promise<Result<OpenBackup>> {
    return openBackup(file, async (keyring) => {
      const { unlocked } = inside.keys;
      if (keyring.vault !== unlocked.vault) return fail([issue("vault/other-vault", "")]);
      if (way !== undefined) return unlockBy(keyring, way, device.deriveKey);
      const opened = await openKeyring(keyring, unlocked.vaultKey);
      // A keyring that is sound and does not open is one of before the vault key was changed.
      const isEarlier = !opened.ok && (await isSignedKeyring(keyring));
      return isEarlier ? fail([issue("vault/backup-other-keys", "")]) : opened;
    });
  }

  return {
    backUp: async () => {
      // What is only read cannot be noted; it can be taken out of harm's way all the same.
      const noted = copies.isReadOnly() ? ok(undefined) : await noteAudit(inside, "backedUp");
      if (!noted.ok) return noted;
      const { keyring, unlocked } = inside.keys;
      const { random, now } = device;
      const source = { keyring, unlocked, entries: copies.all(), createdAt: now(), random };
      return ok(streamOf(writeBackup(source)));
    },
    checkBackup: async (file, way) => {
      const opened = await open(file, way);
      if (!opened.ok) return opened;
      const report = await readWhole(opened.value);
      const isWhole = report.damagedChunks === 0 && report.entries === report.expected;
      const noted =
        isWhole && !copies.isReadOnly() ? await noteAudit(inside, "backupChecked") : ok(undefined);
      return noted.ok ? ok(report) : noted;
    },
    restore: async (file, way) => {
      const opened = await open(file, way);
      if (!opened.ok) return opened;
      const refused = await refuseNewer(opened.value);
      if (!refused.ok) return refused;
      const { unlocked } = inside.keys;
      const target = { copies, unlocked, random: device.random };
      const restored = await inside.inTurn(async () => restoreBackup(opened.value, target));
      if (!restored.ok) return restored;
      const keys = await loadVaultKeys(device, copies, inside.deviceId, inside.keys);
      if (!keys.ok) return keys;
      inside.keys = keys.value;
      const noted = await noteAudit(inside, "restored");
      return noted.ok ? restored : noted;
    },
  };
}

async function readWhole(backup: OpenBackup): Promise<BackupReport> {
  const reading = backup.entries();
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return next.value;
  }
}
