import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { OpenBackup } from "../backup/openBackup.ts";
import { isFromNewer, versionsKind } from "./vaultVersions.ts";

/**
 * Reads a backup through before anything of it is added: one of a vault that a newer program has
 * written in is refused as `vault/newer-version`, since the vault it went to could be written in by
 * this one no longer.
 */
export async function refuseNewer(backup: OpenBackup): Promise<Result<void>> {
  for await (const entries of backup.entries()) {
    const marks = entries.filter(({ kind }) => kind === versionsKind);
    if (marks.some(isFromNewer)) return fail([issue("vault/newer-version", "")]);
  }
  return ok(undefined);
}
