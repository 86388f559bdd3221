import { baseOfDatabase } from "../copies/databaseNames.ts";
import type { MarkKeeper } from "../copies/markKeeper.ts";
import type { Random } from "../crypto/random.ts";
import type { JournalFolder } from "../journal/journalFolder.ts";
import type { DeriveKey } from "../keyring/deriveKey.ts";

/** What vaults need of the device they are on. */
export interface VaultDevice {
  /** Every vault that has left something on this device, in any place. */
  readonly vaultIds: () => Promise<readonly string[]>;
  /** Undefined where the browser has no place for a journal. */
  readonly journalFolder: (vault: string) => Promise<JournalFolder | undefined>;
  readonly mark: (vault: string) => MarkKeeper;
  /** Makes this the one that writes, until it lets go; undefined while another one is. */
  readonly hold: (vault: string) => Promise<(() => void) | undefined>;
  /** Now, as an ISO 8601 moment in UTC. */
  readonly now: () => string;
  /** Milliseconds, for measuring how long something takes. */
  readonly stopwatch: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: Random;
  readonly newId: () => string;
  readonly deriveKey: DeriveKey;
}

export function databaseOf(vault: string): string {
  return `${databasePrefix}${vault}`;
}

/** The vault that a database is of; undefined for another's. */
export function vaultOfDatabase(name: string): string | undefined {
  return name.startsWith(databasePrefix)
    ? baseOfDatabase(name).slice(databasePrefix.length)
    : undefined;
}

const databasePrefix = "avstamp-vault-";
