import type { Result } from "../../core/issue/index.ts";
import type { PageMarks } from "../../workflows/ports/pageMarks.ts";
import type { Abilities, OpenVault, RestoreReport, Vaults } from "../../workflows/ports/vaults.ts";
import type { RecordStore } from "../../workflows/ports.ts";

/** Who has been let in: what the page needs to know of the vault that is open in the worker. */
export type LetIn = Pick<OpenVault, "id" | "owner" | "sitting"> & Pick<RecordStore, "readOnly">;

/** What is asked of the open vault just as the page asks it. */
type Asked =
  | "report"
  | "changePassphrase"
  | "replaceRecoveryCode"
  | "checkBackup"
  | "restore"
  | "audit"
  | "lastNoted"
  | "firstNoted"
  | "note"
  | "prepareErasure"
  | "erase"
  | "erasures"
  | "readSetting"
  | "keepSetting"
  | "isRebuildDue"
  | "damage"
  | "damagedAsFile"
  | "settleDamage";

/**
 * What the page asks of the worker. The worker holds one open vault at a time, and its keys never
 * leave it: what comes out is records.
 */
export interface VaultWorkerApi
  extends Pick<Vaults, "list" | "prepare" | "createUnitKey">,
    Pick<RecordStore, "append" | "loadCase" | "loadCases" | "loadOverview" | "loadAll">,
    Pick<OpenVault, Asked | "verify" | "rebuild" | "backUp" | "lock"> {
  /** What can be told from inside a worker. */
  readonly abilities: () => Promise<Omit<Abilities, "persistence">>;
  /** First of all: where the page's marks are asked for. */
  readonly begin: (marks: PageMarks) => void;
  /** Makes a vault of a backup; `restore` adds one to the vault that is open. */
  readonly restoreVault: (
    ...how: Parameters<Vaults["restore"]>
  ) => Promise<Result<{ readonly letIn: LetIn; readonly report: RestoreReport }>>;
  readonly confirm: (typedCode: string) => Promise<Result<LetIn>>;
  readonly unlock: (...how: Parameters<Vaults["unlock"]>) => Promise<Result<LetIn>>;
}
