import type { Remote } from "comlink";
import type { PageMarks } from "../../workflows/ports/pageMarks.ts";
import { openOpfsFolder } from "../journal/openOpfsFolder.ts";
import type { DeriveKey } from "../keyring/deriveKey.ts";
import type { VaultDevice } from "../vault/vaultDevice.ts";
import { findVaults, journalRoot } from "./findVaults.ts";
import { holdLock } from "./holdLock.ts";

/** The browser this worker runs in, as the device that vaults are on. */
export function browserDevice(marks: () => Remote<PageMarks>, deriveKey: DeriveKey): VaultDevice {
  return {
    vaultIds: async () => findVaults(await marks().vaults()),
    journalFolder: async (vault) => openOpfsFolder([journalRoot, vault]),
    mark: (vault) => ({
      kept: async () => marks().kept(vault),
      keep: (n) => {
        void marks().keep(vault, n);
      },
    }),
    hold: async (vault) => holdLock(`avstamp-vault-${vault}`),
    now: () => new Date().toISOString(),
    stopwatch: () => performance.now(),
    wait: async (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    newId: () => crypto.randomUUID(),
    deriveKey,
  };
}
