import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Copies } from "../copies/copies.ts";
import { openCopies } from "../copies/openCopies.ts";
import { wholeOfKind } from "../copies/wholeOfKind.ts";
import { createIntactCheck, type IntactCheck } from "./createIntactCheck.ts";
import { databaseOf, type VaultDevice } from "./vaultDevice.ts";
import { isFromNewer, versionsKind } from "./vaultVersions.ts";

/** Both copies of a vault, open in this window alone. */
export interface HeldCopies {
  readonly copies: Copies;
  readonly intact: IntactCheck;
  /** Closes both copies and lets another window have them. */
  readonly letGo: () => Promise<void>;
}

export async function holdCopies(
  device: VaultDevice,
  vault: string,
  salvage = false,
): Promise<Result<HeldCopies>> {
  const release = await device.hold(vault);
  if (release === undefined) return fail([issue("storage/other-tab", "")]);
  const intact = createIntactCheck();
  const opened = await openCopies({
    vault,
    journalFolder: await device.journalFolder(vault),
    databaseName: databaseOf(vault),
    mark: device.mark(vault),
    isIntact: intact.isIntact,
    salvage,
    isFromNewer: async (database) => (await wholeOfKind(database, versionsKind)).some(isFromNewer),
  });
  if (!opened.ok) {
    release();
    return opened;
  }
  const copies = opened.value;
  const letGo = async (): Promise<void> => {
    await copies.close();
    release();
  };
  return ok({ copies, intact, letGo });
}
