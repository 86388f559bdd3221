import type { AuditTrail } from "../audit/createAuditTrail.ts";
import type { Copies } from "../copies/copies.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import type { CaseKeys } from "./createCaseKeys.ts";
import type { VaultDevice } from "./vaultDevice.ts";

/** What an open vault is made of. It is in memory only, and gone when the vault is locked. */
export interface VaultInside {
  readonly device: VaultDevice;
  readonly copies: Copies;
  /** Id of this device in the chains of records and audit. */
  readonly deviceId: string;
  /** Whatever depends on what was kept last is done in turn. */
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>;
  /** Changed as a whole when a passphrase is changed or a case erased. */
  keys: VaultKeys;
}

export interface VaultKeys {
  readonly keyring: Keyring;
  readonly unlocked: Unlocked;
  readonly caseKeys: CaseKeys;
  readonly audit: AuditTrail;
}
