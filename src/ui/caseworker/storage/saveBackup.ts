import { fail, issue, ok, type Result } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { dayOf } from "../../shared/dayOf.ts";
import { offerBlob } from "../../shared/offerFile.ts";

/** Saves the vault to one encrypted file among the downloads. */
export async function saveBackup(vault: OpenVault, now: string): Promise<Result<void>> {
  const stream = await vault.backUp();
  if (!stream.ok) return stream;
  const reader = stream.value.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (value !== undefined) pieces.push(new Uint8Array(value));
    }
  } catch {
    return fail([issue("storage/failed", "")]);
  }
  offerBlob(`avstamp-${dayOf(now)}.avstamp`, new Blob(pieces));
  return ok(undefined);
}
